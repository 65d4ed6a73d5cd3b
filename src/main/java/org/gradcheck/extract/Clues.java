package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a document and a rubric say about where answers are, before it is decided how the document is numbered; each list has
 * an entry for each row.
 *
 * @param texts what the rows say
 * @param marks the labels in each row
 * @param named the questions that are called by a name at the start of each row
 * @param worded the questions that are repeated from each row on
 */
record Clues(
        List<Row> rows,
        Outline outline,
        List<String> texts,
        List<List<Mark>> marks,
        List<List<NameHeads.Found>> named,
        List<Set<Node>> worded) {

    /** A question is repeated in so many lines at most. */
    private static final int WINDOW = 4;

    static Clues of(List<Row> rows, Outline outline) {
        List<String> texts = rows.stream().map(Row::text).toList();
        Marks marks = new Marks(rows, texts);
        List<List<Mark>> all =
                IntStream.range(0, rows.size()).mapToObj(marks::in).toList();
        NameHeads names = new NameHeads(outline);
        List<List<NameHeads.Found>> named = texts.stream().map(names::at).toList();
        Wordings wordings = new Wordings(outline);
        List<Set<Node>> worded = IntStream.range(0, rows.size())
                .mapToObj(row -> repeated(row, rows, texts, all, wordings))
                .toList();
        return new Clues(rows, outline, texts, all, named, worded);
    }

    private static Set<Node> repeated(
            int row, List<Row> rows, List<String> texts, List<List<Mark>> marks, Wordings wordings) {
        if (rows.get(row).isTable() || rows.get(row).isProgram()) {
            return Set.of();
        }
        List<String> lines = new ArrayList<>(List.of(texts.get(row).substring(labelEnd(marks.get(row)))));
        for (int next = row + 1; next < Math.min(rows.size(), row + WINDOW); next++) {
            if (rows.get(next).block() != rows.get(row).block()
                    || !marks.get(next).isEmpty()) {
                break;
            }
            lines.add(texts.get(next));
        }
        return new LinkedHashSet<>(wordings.repeated(lines));
    }

    /** Where the text behind the label at the start of a row begins. */
    static int labelEnd(List<Mark> marks) {
        return marks.stream()
                .findFirst()
                .filter(mark -> mark.start() == 0)
                .map(mark -> mark.end(mark.label().size()))
                .orElse(0);
    }
}
