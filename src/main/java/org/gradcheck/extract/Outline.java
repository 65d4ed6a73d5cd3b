package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gradcheck.extract.Node.Role;

/** The tree of a rubric's parts, with all ways in which each is called. */
final class Outline {

    private static final Label NOWHERE = new Label(List.of());

    private final List<Question> questions;
    private final Map<Label, Set<Integer>> named = new LinkedHashMap<>();
    private final Map<Label, Set<Integer>> enclosed = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    Outline(List<Question> questions) {
        this.questions = List.copyOf(questions);
        for (int i = 0; i < questions.size(); i++) {
            for (Label path : paths(questions.get(i))) {
                named.computeIfAbsent(path, key -> new LinkedHashSet<>()).add(i);
                for (int steps = 1; steps < path.size(); steps++) {
                    enclosed.computeIfAbsent(path.first(steps), key -> new LinkedHashSet<>())
                            .add(i);
                }
            }
        }
        nodes.add(new Node(0, Role.ROOT, List.of(), List.of(NOWHERE), Optional.empty(), 0, -1));
        addAll();
        List.copyOf(nodes).stream()
                .filter(node -> node.role() == Role.ENCLOSING || node.role() == Role.ROOT)
                .forEach(this::addUnknown);
    }

    /** Labels in full; a short one stands below the labels around it. */
    private static List<Label> paths(Question question) {
        List<Label> outer = question.within().stream().map(Label::of).toList();
        return question.labels().stream()
                .map(Label::of)
                .filter(label -> label.size() > 0)
                .flatMap(label -> outer.isEmpty() || outer.stream().anyMatch(label::startsWith)
                        ? Stream.of(label)
                        : outer.stream().map(label::below))
                .distinct()
                .toList();
    }

    /** Labels of the same questions name one node; outer ones come first, so that each finds its parent. */
    private void addAll() {
        Map<Set<Integer>, List<Label>> alike = new LinkedHashMap<>();
        named.forEach((path, members) ->
                alike.computeIfAbsent(members, key -> new ArrayList<>()).add(path));
        Map<Set<Integer>, List<Label>> around = new LinkedHashMap<>();
        enclosed.forEach((path, members) -> {
            if (!named.containsKey(path)) {
                around.computeIfAbsent(members, key -> new ArrayList<>()).add(path);
            }
        });
        Stream.concat(
                        around.entrySet().stream().map(entry -> new Draft(entry.getKey(), entry.getValue(), false)),
                        alike.entrySet().stream().map(entry -> new Draft(entry.getKey(), entry.getValue(), true)))
                .sorted(Comparator.comparingInt(Draft::depth))
                .forEach(this::add);
    }

    private record Draft(Set<Integer> members, List<Label> paths, boolean isQuestion) {

        int depth() {
            return paths.stream().mapToInt(Label::size).max().orElse(0);
        }
    }

    private void add(Draft draft) {
        List<Question> answered = draft.isQuestion()
                ? draft.members().stream().map(questions::get).toList()
                : List.of();
        nodes.add(new Node(
                nodes.size(),
                draft.isQuestion() ? Role.QUESTION : Role.ENCLOSING,
                answered,
                draft.paths(),
                Optional.of(around(draft.paths())),
                draft.members().stream().mapToInt(Integer::intValue).min().orElse(0),
                draft.members().stream().mapToInt(Integer::intValue).max().orElse(0)));
    }

    private Node around(List<Label> paths) {
        return nodes.stream()
                .filter(node -> node.paths().stream()
                        .anyMatch(outer -> paths.stream().anyMatch(path -> path.startsWith(outer))))
                .reduce((before, node) -> node)
                .orElseThrow();
    }

    private void addUnknown(Node outer) {
        int last = outer.role() == Role.ROOT ? questions.size() : outer.last();
        nodes.add(new Node(nodes.size(), Role.UNKNOWN, List.of(), List.of(), Optional.of(outer), last, last));
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** How many questions there are. */
    int count() {
        return questions.size();
    }

    Node root() {
        return nodes.get(0);
    }

    /** What the rubric does not have within a node. */
    Node unknownIn(Node outer) {
        return nodes.stream()
                .filter(node -> node.isUnknown()
                        && node.parent()
                                .filter(around -> around.number() == outer.number())
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The questions that are counted with numbers or letters and are no lines of another, in the rubric's order. */
    List<Node> leaves() {
        return nodes.stream()
                .filter(node -> node.isQuestion()
                        && node.parent().filter(Node::isQuestion).isEmpty()
                        && node.paths().stream().anyMatch(path -> !path.isNamed()))
                .sorted(Comparator.comparingInt(Node::first))
                .toList();
    }

    /** The questions that a node encloses. */
    List<Question> within(Node outer) {
        return nodes.stream()
                .filter(node -> node.isQuestion() && node.isWithin(outer))
                .sorted(Comparator.comparingInt(Node::first))
                .flatMap(node -> node.questions().stream())
                .distinct()
                .toList();
    }
}
