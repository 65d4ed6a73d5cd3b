package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines that words stand on. Large words come first, so that small ones find the line they belong to. */
final class Rows {

    private static final double SMALLER = 0.92;
    private static final double SAME = 1.02;

    private Rows() {}

    /** The lines from top to bottom. */
    static List<Row> of(List<Atom> atoms) {
        return of(atoms, SMALLER);
    }

    /** The same for atoms of one line only: there a script may be as large as what it belongs to, as TeX's smallest are. */
    static List<Row> ofLine(List<Atom> atoms) {
        return of(atoms, SAME);
    }

    private static List<Row> of(List<Atom> atoms, double largestScript) {
        List<Word> words = new ArrayList<>(Words.of(atoms));
        words.sort(Comparator.comparingDouble((Word word) -> -Math.rint(word.size() * 2))
                .thenComparing(Word::isCentred)
                .thenComparingDouble(word -> word.box().x0()));
        List<Row> rows = new ArrayList<>();
        for (Word word : words) {
            place(rows, word, largestScript);
        }
        rows.sort(Comparator.comparingDouble(Row::axis));
        return rows;
    }

    private static void place(List<Row> rows, Word word, double largestScript) {
        Row nearest = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Row row : rows) {
            if (row.takesMain(word)) {
                return;
            }
            double far = row.scriptDistance(word, largestScript);
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
