package org.gradcheck.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the way from one node to the beginning of the next is worth. */
final class Move {

    /** Leaving out more questions than this costs no more. */
    static final int MOST_SKIPPED = 3;

    /** Less than any way that is taken. */
    static final int NEVER = -1_000;

    /** All of an option that the way to it depends on. */
    private record Target(int node, boolean inner, boolean named, boolean clear, boolean onlyThisRow, String step) {}

    private final Map<Target, int[]> known = new LinkedHashMap<>();
    private final Outline outline;
    private final Habits habits;

    Move(Outline outline, Habits habits) {
        this.outline = outline;
        this.habits = habits;
    }

    /** What the way to an option is worth from each node, by the node's number. */
    int[] points(Option to) {
        Target target = new Target(to.node().number(), to.inner(), to.named(), to.clear(), to.onlyThisRow(), to.step());
        return known.computeIfAbsent(
                target,
                key -> outline.nodes().stream()
                        .mapToInt(from -> points(from, to))
                        .toArray());
    }

    private int points(Node from, Option to) {
        Node node = to.node();
        if (node.isUnknown()) {
            return unknown(from, to);
        }
        return order(from, to) + context(from, to);
    }

    /** An unknown part comes behind its neighbour; an unknown question may stand anywhere. */
    private int unknown(Node from, Option to) {
        Node around = to.node().parent().orElseThrow();
        if (around.number() == 0) {
            return 0;
        }
        boolean follows = from.isQuestion()
                && from.parent()
                        .filter(parent -> parent.number() == around.number())
                        .isPresent()
                && from.last() == around.last()
                && from.paths().stream().anyMatch(path -> Ordinal.follows(to.step(), path.last()));
        boolean goesOn = from.number() == to.node().number();
        return follows || goesOn || !to.inner() ? Sign.UNKNOWN_PART.points() : NEVER;
    }

    private int order(Node from, Option to) {
        Node node = to.node();
        if (from.isUnknown() && from.parent().filter(outline.root()::equals).isPresent()
                || to.named() && to.onlyThisRow()) {
            return 0;
        }
        int skipped = node.first() - from.next();
        if (node.number() == from.number() || from.isWithin(node) && from.number() != node.number() && skipped < 0) {
            return Sign.AGAIN.points();
        }
        if (skipped == 0 || node.isWithin(from) && from.isQuestion()) {
            return Sign.NEXT.points();
        }
        return skipped > 0
                ? Sign.SKIPPED.points() * Math.min(skipped, MOST_SKIPPED)
                : back(from, to).points();
    }

    private static Sign back(Node from, Option to) {
        if (to.named()) {
            return Sign.SKIPPED;
        }
        if (to.clear()) {
            return Sign.BACK_CLEARLY;
        }
        boolean siblings =
                from.parent().isPresent() && from.parent().equals(to.node().parent()) && to.inner();
        return siblings ? Sign.BACK_IN_QUESTION : Sign.BACK;
    }

    private int context(Node from, Option to) {
        Node around = to.node().parent().orElseThrow();
        if (!to.inner() || around.number() == 0) {
            return 0;
        }
        if (from.isWithin(around)) {
            return to.onlyThisRow() ? 0 : Sign.IN_QUESTION.points();
        }
        if (to.named()) {
            return around.isWithin(from) ? 0 : Sign.ELSEWHERE.points();
        }
        if (from.isUnknown()) {
            return Sign.ELSEWHERE.points();
        }
        boolean begins = to.node().first() == around.first() && from.next() <= around.first();
        Sign sign = habits.headsQuestions()
                ? begins ? Sign.HEADING_MISSING : Sign.ELSEWHERE
                : begins ? Sign.NEW_QUESTION : Sign.HEADING_MISSING;
        return sign.points();
    }

    /** What it costs to end behind a node, with questions left. */
    int end(Node last) {
        return Sign.LEFT_OVER.points() * Math.max(0, outline.count() - last.next());
    }
}
