package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines that words stand on. Large words come first, so that small ones find the line they belong to. */
final class Rows {

    private Rows() {}

    /** The lines from top to bottom. */
    static List<Row> of(List<Atom> atoms) {
        List<Word> words = new ArrayList<>(Words.of(atoms));
        words.sort(Comparator.comparingDouble((Word word) -> -Math.rint(word.size() * 2))
                .thenComparing(Word::isCentred)
                .thenComparingDouble(word -> word.box().x0()));
        List<Row> rows = new ArrayList<>();
        for (Word word : words) {
            place(rows, word);
        }
        rows.sort(Comparator.comparingDouble(Row::axis));
        return rows;
    }

    private static void place(List<Row> rows, Word word) {
        Row nearest = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Row row : rows) {
            if (row.takesMain(word)) {
                return;
            }
            double far = row.scriptDistance(word);
            if (far < distance) {
                nearest = row;
                distance = far;
            }
        }
        if (nearest == null) {
            rows.add(new Row(word));
        } else {
            nearest.addScript(word);
        }
    }
}
