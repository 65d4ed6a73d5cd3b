package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Place.Box;

/** A line of the page while it is put together: the words on its baseline and those raised or lowered beside them. */
final class Row {

    private static final double SAME_BASELINE = 0.12;
    private static final double SAME_AXIS = 0.3;
    private static final double BUILT_SAME_AXIS = 0.55;

    private static final double LARGEST = 0.92;
    private static final double LARGEST_ALONE = 1.02;

    /** The exponent of a subscript may happen to stand on the baseline; its size gives it away. */
    private static final double SMALLEST = 0.72;

    private static final double SMALLEST_ALONE = 0.8;

    /** A small fraction that is not on the axis is an exponent or index. */
    private static final double SMALL_SAME_AXIS = 0.1;

    /** How far the middle of a tall bracket may be from that of the line, as a part of its height. */
    private static final double OFF_MIDDLE = 0.2;

    private static final String CLOSING = ")]}⟩⌋⌉";

    private static final double BESIDE = 0.35;

    /** Between two parts of one script, in font sizes. */
    private static final double LONGEST_GAP = 1.1;

    private static final Set<String> OPERATOR_NAMES =
            Set.of("lim", "max", "min", "sup", "inf", "argmax", "argmin", "limsup", "liminf");

    private static final int SHORTEST_NAME = 3;

    private final List<Word> words = new ArrayList<>();
    private final List<Word> scripts = new ArrayList<>();
    private final WordsByPlace wordsByPlace = new WordsByPlace();
    private final WordsByPlace scriptsByPlace = new WordsByPlace();
    private final double baseline;
    private final double axis;
    private final double size;
    private final double largestScript;
    private final double smallestWord;
    private double top = Double.POSITIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    /** A line that begins with a word; {@code alone} if no other line can be near, as in a numerator. */
    Row(Word first, boolean alone) {
        largestScript = alone ? LARGEST_ALONE : LARGEST;
        smallestWord = alone ? SMALLEST_ALONE : SMALLEST;
        addMain(first);
        baseline = first.baseline();
        axis = first.axis();
        size = first.size();
    }

    List<Word> words() {
        return words;
    }

    List<Word> scripts() {
        return scripts;
    }

    double baseline() {
        return baseline;
    }

    double axis() {
        return axis;
    }

    double size() {
        return size;
    }

    Box box() {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        for (Word word : scripts) {
            box = box.union(word.box());
        }
        return box;
    }

    /** Takes the word if it stands on this line. */
    boolean takesMain(Word word) {
        boolean fits = word.isCentred()
                ? Math.abs(word.axis() - axis) <= sameAxis(word)
                : Math.abs(word.baseline() - baseline) <= SAME_BASELINE * size && word.size() > smallestWord * size;
        if (fits) {
            addMain(word);
        }
        return fits;
    }

    /** How far the words of this line are from a tall bracket that holds them; infinite where it can't be theirs. */
    double distanceInside(Word bracket) {
        Box box = bracket.box();
        if (Math.abs(bracket.axis() - axis) > OFF_MIDDLE * (box.y1() - box.y0())) {
            return Double.POSITIVE_INFINITY;
        }
        boolean closing = CLOSING.contains(bracket.text());
        return words.stream()
                .mapToDouble(word ->
                        closing ? box.x0() - word.box().x1() : word.box().x0() - box.x1())
                .filter(gap -> gap > -0.1 * size)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    void takeBracket(Word bracket) {
        addMain(bracket);
    }

    /** Word processors set a fraction of full size higher or lower than the line; a small one off the axis is a script. */
    private double sameAxis(Word word) {
        if (word.size() < LARGEST * size) {
            return SMALL_SAME_AXIS * size;
        }
        return (word.isBuilt() ? BUILT_SAME_AXIS : SAME_AXIS) * size;
    }

    /** A fraction as large as the line is no exponent of it. */
    private double largestCentredScript(Word word) {
        return word.isBuilt() ? largestScript : LARGEST_ALONE;
    }

    /** How far the word is from being a script of this line; infinite where it can't be one. */
    double scriptDistance(Word word) {
        if (word.size() > largestScript * size && !word.isCentred()
                || word.isCentred() && word.size() > largestCentredScript(word) * size) {
            return Double.POSITIVE_INFINITY;
        }
        double reach = Math.max(size, LONGEST_GAP * word.size());
        double left = word.box().x0() - reach;
        double right = word.box().x1() + reach;
        double nearest = Double.POSITIVE_INFINITY;
        for (Word host : wordsByPlace.near(left, right)) {
            nearest = Math.min(nearest, isLimit(host, word) ? distance(host, word) / 4 : beside(host, word));
        }
        for (Word host : scriptsByPlace.near(left, right)) {
            nearest = Math.min(nearest, goesOn(host, word) ? 0.1 * size : beside(host, word) * 1.2);
        }
        return nearest;
    }

    /** The exponent of {@code e^{-x^2/2}} goes on after a script of its own. */
    private static boolean goesOn(Word host, Word word) {
        double gap = word.box().x0() - host.box().x1();
        return Math.abs(host.baseline() - word.baseline()) < 0.1 * word.size()
                && Math.abs(host.size() - word.size()) < 0.1 * word.size()
                && gap > 0
                && gap < LONGEST_GAP * word.size();
    }

    private double beside(Word host, Word word) {
        double gap = word.box().x0() - host.box().x1();
        boolean overlaps = word.box().y0() < host.box().y1() + 0.15 * size
                && foot(word) > host.box().y0() - 0.45 * size;
        boolean inside = word.box().x0() > host.box().x0()
                && word.box().x1() < host.box().x1() + size;
        return overlaps && (gap <= BESIDE * size && gap >= -0.6 * size || inside && hasGapFor(host, word))
                ? Math.abs(word.axis() - host.axis()) + Math.max(0, gap)
                : Double.POSITIVE_INFINITY;
    }

    /** A minus is drawn well above where the exponent stands. */
    private static double foot(Word word) {
        return word.text().startsWith("−")
                ? Math.max(word.box().y1(), word.baseline())
                : word.box().y1();
    }

    /** Scripts inside a word: {@code x_1y} leaves room for the script between its letters. */
    private static boolean hasGapFor(Word host, Word word) {
        for (Atom atom : host.atoms()) {
            if (atom.box().x0() < word.box().x1() - 0.5
                    && atom.box().x1() > word.box().x0() + 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isLimit(Word host, Word word) {
        double reach = 0.3 * size;
        boolean above = host.box().y0() - word.box().y1() > -reach
                && host.box().y0() - word.box().y1() < 0.7 * size;
        boolean below = word.box().y0() - host.box().y1() > -reach
                && word.box().y0() - host.box().y1() < 0.7 * size;
        double offset = (word.box().x0()
                        + word.box().x1()
                        - host.box().x0()
                        - host.box().x1())
                / 2;
        double widest = Math.max(
                word.box().x1() - word.box().x0(), host.box().x1() - host.box().x0());
        return (above || below) && Math.abs(offset) <= 0.5 * widest && isOperator(host);
    }

    private static boolean isOperator(Word host) {
        String text = host.text();
        return host.isCentred() && text.length() == 1 && "∑∏∫⋃⋂∮".contains(text) || isOperatorName(text);
    }

    /** Whether what stands below the word may say what the operator runs over. */
    static boolean isOperatorName(String word) {
        return OPERATOR_NAMES.contains(word);
    }

    /** Whether the name of an operator may be a part of the word: all hold one of the short ones. */
    static boolean holdsOperatorName(String word) {
        return word.length() >= SHORTEST_NAME
                && (word.indexOf('m') >= 0 || word.indexOf('u') >= 0 || word.indexOf('f') >= 0)
                && (word.contains("lim")
                        || word.contains("max")
                        || word.contains("min")
                        || word.contains("sup")
                        || word.contains("inf"));
    }

    private static double distance(Word host, Word word) {
        return Math.abs(word.axis() - host.axis());
    }

    /** The word {@code lim} or {@code max} that has this script centred above or below it. */
    Optional<Word> operatorOf(Word script) {
        for (Word word : words) {
            if (!word.isCentred() && isLimit(word, script)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    void addScript(Word word) {
        scripts.add(word);
        scriptsByPlace.add(word);
        reach(word);
    }

    private void addMain(Word word) {
        words.add(word);
        wordsByPlace.add(word);
        reach(word);
    }

    private void reach(Word word) {
        top = Math.min(top, Math.min(word.box().y0(), word.baseline()));
        bottom = Math.max(bottom, Math.max(word.box().y1(), word.baseline()));
    }

    /** Whether the word is further above or below than anything of this line; most words are, for most lines. */
    boolean isFar(Word word) {
        return Math.max(word.box().y1(), word.baseline()) < top - size
                || Math.min(word.box().y0(), word.baseline()) > bottom + size;
    }
}
