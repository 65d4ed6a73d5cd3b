package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raised digits behind a number in running text that may be a power or the mark of a note that stands elsewhere, or of a
 * source: they are made unreadable, so that a person is asked.
 *
 * <p>TeX sets marks as it sets powers. But no one raises a number of five digits to a power in a sentence, or anything to
 * the first; and a shorter number has a mark where its digit fits between the marks of the page.
 */
final class DoubtfulMarks {

    private static final Pattern MARK = Pattern.compile("[1-9]\\d?");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:[.,]\\d{1,3}){1,8}|\\d{1,18})$");
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char LEAST_RAISED = '\u00b2';
    private static final Pattern RAISED_SIGNS = Pattern.compile("[" + RAISED + "]{1,2}");
    private static final String FORMULA_SIGNS = "+-*/^\u2212\u00b7\u22c5\u00d7\u221a";
    private static final Pattern USUAL_BASE = Pattern.compile("\\d|10");
    private static final int LONGEST_MARK = 2;
    private static final int LONG = 5;
    private static final double NEAR = 0.6;

    private List<Atom> text;
    private final List<Word> words;
    private final Bases bases;
    /** The marks that are sure, and how many things were painted before each. */
    private final Map<Integer, Integer> marks = new TreeMap<>();

    /**
     * @param words those of the text
     * @param marks those of the notes at the foot of the page
     */
    DoubtfulMarks(List<Atom> text, List<Word> words, List<String> marks) {
        this.text = text;
        this.words = words;
        this.bases = new Bases(words);
        marks.stream().filter(MARK.asMatchPredicate()).forEach(mark -> this.marks.put(Integer.valueOf(mark), 0));
    }

    /** The text with a sign that can't be read for each doubtful mark. */
    List<Atom> unreadable() {
        List<Word> raised = words.stream()
                .filter(DoubtfulMarks::isMark)
                .filter(word -> bases.of(word).isPresent())
                .toList();
        raised.stream()
                .filter(word -> !Character.isDigit(base(word).last().text().charAt(0)))
                .filter(word -> base(word).last().kind() == Atom.Kind.TEXT)
                .forEach(word -> marks.putIfAbsent(
                        Integer.valueOf(word.text()), word.last().order()));
        raised.stream().filter(word -> isDoubtful(base(word), word)).forEach(word -> hide(word.atoms()));
        words.stream().filter(DoubtfulMarks::hasRaisedSigns).forEach(this::hideRaisedSigns);
        return List.copyOf(text);
    }

    private static boolean isMark(Word word) {
        return word.text().length() <= LONGEST_MARK && MARK.matcher(word.text()).matches();
    }

    private Word base(Word raised) {
        return bases.of(raised).orElseThrow();
    }

    private boolean isDoubtful(Word base, Word raised) {
        Matcher number = NUMBER.matcher(base.text());
        if (!number.find() || base.last().kind() != Atom.Kind.TEXT || isInFormula(base, raised, number.start())) {
            return false;
        }
        int mark = Integer.parseInt(raised.text());
        boolean next = !USUAL_BASE.matcher(number.group()).matches()
                && !marks.containsKey(mark)
                && marks.getOrDefault(mark - 1, Integer.MAX_VALUE)
                        < raised.last().order();
        return mark == 1 || isLong(number.group()) || next;
    }

    private static boolean isLong(String number) {
        return number.chars().filter(Character::isDigit).count() >= LONG || number.indexOf(',') >= 0;
    }

    /** Whether the number is a factor or a summand. */
    private boolean isInFormula(Word base, Word raised, int start) {
        Optional<Word> next = beside(base, raised.box().x1(), true);
        boolean factor = start > 0
                ? isSign(base.text().charAt(start - 1))
                : beside(base, base.box().x0(), false)
                        .filter(word -> isSign(word.text().charAt(word.text().length() - 1)))
                        .isPresent();
        return factor || next.filter(word -> isSign(word.text().charAt(0))).isPresent();
    }

    private static boolean isSign(char character) {
        return FORMULA_SIGNS.indexOf(character) >= 0;
    }

    /** The nearest word on the line behind or before a place. */
    private Optional<Word> beside(Word line, double x, boolean behind) {
        return words.stream()
                .filter(word -> word != line && Math.abs(word.baseline() - line.baseline()) < 0.1 * line.size())
                .filter(word -> distance(word, x, behind) > -0.1 * line.size()
                        && distance(word, x, behind) < NEAR * line.size())
                .min(Comparator.comparingDouble(word -> distance(word, x, behind)));
    }

    private static double distance(Word word, double x, boolean behind) {
        return behind ? word.box().x0() - x : x - word.box().x1();
    }

    private static boolean hasRaisedSigns(Word word) {
        boolean found = false;
        for (int i = 0; i < word.text().length(); i++) {
            char sign = word.text().charAt(i);
            found |= sign >= LEAST_RAISED && RAISED.indexOf(sign) >= 0;
        }
        return found;
    }

    /** Some fonts have raised digits of their own. */
    private void hideRaisedSigns(Word word) {
        Matcher signs = RAISED_SIGNS.matcher(word.text());
        boolean single = word.atoms().size() == word.text().length();
        while (single && signs.find()) {
            Matcher number = NUMBER.matcher(word.text().substring(0, signs.start()));
            if (number.find() && isLong(number.group()) && !goesOn(word.text(), signs.end())) {
                hide(word.atoms().subList(signs.start(), signs.end()));
            }
        }
    }

    private static boolean goesOn(String word, int at) {
        return at < word.length() && isSign(word.charAt(at));
    }

    private void hide(List<Atom> mark) {
        text = new ArrayList<>(text);
        text.removeAll(mark);
        text.add(FootnoteMarks.unreadable(mark));
    }
}
