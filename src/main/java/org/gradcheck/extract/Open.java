package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;

/** A region that may go on. */
record Open(Node node, List<Row> rows, List<Question> questions) {

    static Open at(Node node, List<Question> questions) {
        return new Open(node, new ArrayList<>(), questions);
    }

    Region region() {
        return new Region(Handout.without(rows), questions);
    }

    /** Whether the cells of a table are asked for. */
    boolean isTable() {
        return questions.stream().anyMatch(question -> question.cell().isPresent());
    }
}
