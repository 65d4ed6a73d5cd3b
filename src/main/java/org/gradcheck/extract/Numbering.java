package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a document numbers its answers. */
enum Numbering {
    /** As the rubric does, perhaps with other letters. */
    AS_IN_RUBRIC(0) {
        @Override
        List<Meaning> meanings(Label label, Outline outline) {
            List<Meaning> meanings = new ArrayList<>();
            for (int steps = label.size(); steps > 0 && meanings.isEmpty(); steps--) {
                for (Node node : outline.nodes()) {
                    addMeaning(label.first(steps), node, meanings);
                }
            }
            return meanings;
        }
    },
    /** Parts are counted through with numbers: {@code 1.} to {@code 5.} for 1a, 1b, 2a, 2b and 2c. */
    NUMBERS_THROUGH(Sign.NUMBERS_THROUGH.points()) {
        @Override
        List<Meaning> meanings(Label label, Outline outline) {
            return label.size() == 1 && label.isNumber() ? counted(label, outline, true) : List.of();
        }
    },
    /** Parts are counted through with letters, whatever the question. */
    LETTERS_THROUGH(Sign.LETTERS_THROUGH.points()) {
        @Override
        List<Meaning> meanings(Label label, Outline outline) {
            return label.size() > 1 || label.isNumber()
                    ? AS_IN_RUBRIC.meanings(label, outline)
                    : counted(label, outline, false);
        }
    };

    private final int points;

    Numbering(int points) {
        this.points = points;
    }

    /** What it is worth that a document is numbered so. */
    int points() {
        return points;
    }

    /** What a label may mean, if the document is numbered so. */
    abstract List<Meaning> meanings(Label label, Outline outline);

    private static List<Meaning> counted(Label label, Outline outline, boolean full) {
        List<Node> leaves = outline.leaves();
        return Ordinal.of(label.steps().get(0)).stream()
                .filter(place -> place >= 1 && place <= leaves.size())
                .map(place -> new Meaning(leaves.get(place - 1), 1, full))
                .toList();
    }

    /** The best of what a label may mean by the paths of one node. */
    private static void addMeaning(Label label, Node node, List<Meaning> meanings) {
        node.paths().stream()
                .flatMap(path -> meaning(label, node, path).stream())
                .max(Comparator.comparing((Meaning meaning) -> !meaning.renumbered())
                        .thenComparing(Meaning::full)
                        .thenComparing(meaning -> !meaning.outerUnknown()))
                .ifPresent(meanings::add);
    }

    private static Optional<Meaning> meaning(Label label, Node node, Label path) {
        if (path.size() == 0 || path.isNamed()) {
            return Optional.empty();
        }
        int shared = Math.min(label.size(), path.size());
        Label written = label.end(shared);
        Label known = path.end(shared);
        boolean alike = IntStream.range(0, shared)
                .allMatch(i -> written.steps().get(i).equals(known.steps().get(i))
                        || Ordinal.isSame(written.steps().get(i), known.steps().get(i)));
        boolean same = written.equals(known);
        boolean longer = label.size() > path.size();
        if (!alike || longer && (path.isNumber() || !same)) {
            return Optional.empty();
        }
        return Optional.of(new Meaning(node, label.size(), path.size() <= label.size(), !same, longer));
    }
}
