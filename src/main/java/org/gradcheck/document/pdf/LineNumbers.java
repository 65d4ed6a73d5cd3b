package org.gradcheck.document.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the numbers that count the lines of a page in its margin. */
final class LineNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final double SMALL = 0.85;
    private static final int FEWEST = 4;

    private LineNumbers() {}

    /**
     * The line numbers: small numbers outside the text, as far as they grow by the same step all the way down.
     *
     * @param bodySize the size of most of the page's letters
     */
    static List<Atom> of(List<Atom> atoms, double bodySize) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Atom atom : atoms) {
            if (atom.size() >= SMALL * bodySize) {
                left = Math.min(left, atom.box().x0());
                right = Math.max(right, atom.box().x1());
            }
        }
        return left > right ? of(atoms, bodySize, 0, 0) : of(atoms, bodySize, left, right);
    }

    private static List<Atom> of(List<Atom> atoms, double bodySize, double left, double right) {
        if (!hasAny(atoms, bodySize, left, right)) {
            return List.of();
        }
        List<Word> numbers = Words.of(atoms).stream()
                .filter(word -> word.size() < SMALL * bodySize)
                .filter(word -> word.box().x1() < left - 2 || word.box().x0() > right + 2)
                .filter(word -> NUMBER.matcher(word.text()).matches())
                .sorted(Comparator.comparingDouble(Word::baseline))
                .toList();
        return isCounted(numbers)
                ? numbers.stream().flatMap(number -> number.atoms().stream()).toList()
                : List.of();
    }

    private static boolean hasAny(List<Atom> atoms, double bodySize, double left, double right) {
        for (Atom atom : atoms) {
            if (atom.size() < SMALL * bodySize && isOutside(atom, left, right)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(Atom atom, double left, double right) {
        return atom.box().x1() < left - 2 || atom.box().x0() > right + 2;
    }

    private static boolean isCounted(List<Word> numbers) {
        int step = numbers.size() < FEWEST ? 0 : value(numbers.get(1)) - value(numbers.get(0));
        for (int i = 1; i < numbers.size() && step > 0; i++) {
            step = value(numbers.get(i)) - value(numbers.get(i - 1)) == step ? step : 0;
        }
        return step > 0;
    }

    private static int value(Word number) {
        return Integer.parseInt(number.text());
    }
}
