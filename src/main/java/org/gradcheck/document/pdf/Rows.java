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
        words.sort(Rows::compare);
        List<Row> rows = new ArrayList<>();
        for (Word word : words) {
            place(rows, word);
        }
        rows.sort(Comparator.comparingDouble(Row::axis));
        return rows;
    }

    private static int compare(Word a, Word b) {
        int larger = Double.compare(-Math.rint(a.size() * 2), -Math.rint(b.size() * 2));
        int centred = larger != 0 ? larger : Boolean.compare(a.isCentred(), b.isCentred());
        return centred != 0 ? centred : Double.compare(a.box().x0(), b.box().x0());
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
