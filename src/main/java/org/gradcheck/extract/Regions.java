package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.extract.Node.Role;

/** The rows of a document by question, now that it is known where each answer begins. */
final class Regions {

    private final Outline outline;
    private final Map<String, List<Open>> found = new LinkedHashMap<>();
    private final List<Open> undivided = new ArrayList<>();
    private Optional<Open> current = Optional.empty();
    private Optional<Open> shared = Optional.empty();

    Regions(Outline outline) {
        this.outline = outline;
    }

    /**
     * Goes on with a row that belongs to a node, of which nothing is known then. Only a table, of which it was a row, goes on
     * behind it.
     */
    void addRow(Node node, List<Node> others, Row row) {
        Optional<Open> before = current;
        Optional<Open> sharedBefore = shared;
        enter(node, others);
        add(row);
        close();
        if (before.filter(Open::isTable).isPresent()) {
            current = before;
            shared = sharedBefore;
        }
    }

    /** What stands above no longer goes on. */
    void close() {
        current = Optional.empty();
        shared = Optional.empty();
    }

    /**
     * From here on, what is written belongs to a node.
     *
     * @param others further nodes that are answered together with it
     */
    void enter(Node node, List<Node> others) {
        List<Question> answered = Stream.concat(Stream.of(node), others.stream())
                .flatMap(each -> each.questions().stream())
                .distinct()
                .toList();
        Open region = Open.at(node, answered);
        current = Optional.of(region);
        if (node.role() == Role.ENCLOSING) {
            undivided.add(Open.at(node, outline.within(node)));
            current = Optional.of(undivided.get(undivided.size() - 1));
        }
        answered.forEach(question -> add(question, region));
        if (node.questions().size() > 1) {
            shared = current;
        }
        shared = shared.filter(outer -> node.isWithin(outer.node()));
    }

    private void add(Question question, Open region) {
        found.computeIfAbsent(question.id(), id -> new ArrayList<>()).add(region);
    }

    void add(Row row) {
        current.ifPresent(region -> region.rows().add(row));
        shared.filter(region -> current.filter(open -> open == region).isEmpty())
                .ifPresent(region -> region.rows().add(row));
    }

    /** A note belongs to a question by itself. */
    void addNote(Node node, Row row) {
        Open region = Open.at(node, node.questions());
        region.rows().add(row);
        node.questions().forEach(question -> add(question, region));
    }

    /** The regions of each question by its id, one for each time it is labelled; a question that is not met has none. */
    Map<String, List<Region>> byQuestion() {
        for (Open open : undivided) {
            boolean isOnly = open.questions().stream().noneMatch(question -> found.containsKey(question.id()));
            if (isOnly && !open.region().isBlank()) {
                open.questions().forEach(question -> add(question, open));
            }
        }
        Map<String, List<Region>> regions = new LinkedHashMap<>();
        found.forEach(
                (id, all) -> regions.put(id, all.stream().map(Open::region).toList()));
        return regions;
    }
}
