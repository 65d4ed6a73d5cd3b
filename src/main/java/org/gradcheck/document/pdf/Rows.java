package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the lines that words stand on. Large words come first, so that small ones find the line they belong to. */
final class Rows {

    private static final double LARGEST_OPERATOR = 0.93;

    /** Between a tall bracket and what stands in it, in font sizes. */
    private static final double NEAR = 0.6;

    private Rows() {}

    /** The lines from top to bottom. */
    static List<Row> of(List<Atom> atoms) {
        return ofWords(Words.of(atoms));
    }

    /** The lines of words that were put together already. */
    static List<Row> ofWords(List<Word> words) {
        return of(words, false);
    }

    /** The same for atoms of one line only: there a script may be as large as what it belongs to, as TeX's smallest are. */
    static List<Row> ofLine(List<Atom> atoms) {
        return of(Words.of(atoms), true);
    }

    private static List<Row> of(List<Word> inOrder, boolean oneLine) {
        List<Word> words = new ArrayList<>(inOrder);
        double largest = LARGEST_OPERATOR * (oneLine ? largestSize(words) : usualSize(words));
        words.sort((a, b) -> compare(a, b, largest));
        List<Row> rows = new ArrayList<>();
        for (Word word : words) {
            place(rows, word, oneLine);
        }
        rows.sort(Comparator.comparingDouble(Row::axis));
        return rows;
    }

    private static int compare(Word a, Word b, double largestOperator) {
        double rankA = rank(a, largestOperator);
        double rankB = rank(b, largestOperator);
        int larger = rankA == rankB ? 0 : Double.compare(-Math.rint(rankA * 2), -Math.rint(rankB * 2));
        int centred = larger != 0 ? larger : Boolean.compare(a.isCentred(), b.isCentred());
        return centred != 0 ? centred : Double.compare(a.box().x0(), b.box().x0());
    }

    /** Some fonts hold their operators in a larger size than the letters beside them, which tell where the line is. */
    private static double rank(Word word, double largestOperator) {
        return word.isCentred() ? Math.min(word.size(), largestOperator) : word.size();
    }

    private static double largestSize(List<Word> words) {
        return words.stream()
                .filter(word -> !word.isCentred())
                .mapToDouble(Word::size)
                .max()
                .orElse(Double.MAX_VALUE);
    }

    private static double usualSize(List<Word> words) {
        Map<Double, Integer> counts = new TreeMap<>();
        for (Word word : words) {
            if (!word.isCentred()) {
                counts.merge(Math.rint(word.size() * 2) / 2, word.atoms().size(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Double.MAX_VALUE);
    }

    private static void place(List<Row> rows, Word word, boolean oneLine) {
        if (word.first().isTallBracket() && isTaken(rows, word)) {
            return;
        }
        Row nearest = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Row row : rows) {
            if (!row.isFar(word)) {
                if (row.takesMain(word)) {
                    return;
                }
                double far = row.scriptDistance(word);
                if (far < distance) {
                    nearest = row;
                    distance = far;
                }
            }
        }
        if (nearest == null) {
            rows.add(new Row(word, oneLine));
        } else {
            nearest.addScript(word);
        }
    }

    private static boolean isTaken(List<Row> rows, Word bracket) {
        Optional<Row> inside = rows.stream()
                .filter(row -> row.distanceInside(bracket) < NEAR * row.size())
                .min(Comparator.comparingDouble(row -> row.distanceInside(bracket)));
        inside.ifPresent(row -> row.takeBracket(bracket));
        return inside.isPresent();
    }
}
