package org.gradcheck.extract;

import java.util.List;
import java.util.stream.IntStream;

/** What a document and a rubric say about where answers are, before it is decided how the document is numbered. */
record Clues(List<Row> rows, Outline outline, List<List<Mark>> marks, NameHeads names, Wordings wordings) {

    static Clues of(List<Row> rows, Outline outline) {
        Marks marks = new Marks(rows);
        List<List<Mark>> all =
                IntStream.range(0, rows.size()).mapToObj(marks::in).toList();
        return new Clues(rows, outline, all, new NameHeads(outline), new Wordings(outline));
    }
}
