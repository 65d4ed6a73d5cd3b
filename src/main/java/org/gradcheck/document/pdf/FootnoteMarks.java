package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Leaves out the raised marks that point to footnotes: {@code 163696} with footnote 1 is not {@code 163696^1}.
 *
 * <p>A mark stands behind a word, a full stop or a long number; behind a short number a raised number is a power, unless it
 * is the only one on the page that can be the mark. Behind a full stop or a whole word it is always a mark. Where that can't be told, none
 * can be read.
 */
final class FootnoteMarks {

    static final double SMALLER = 0.82;

    private static final int LONG_NUMBER = 3;
    private static final int SHORTEST_WORD = 4;
    private static final String PUNCTUATION = ".,;:!?)]\"”’";

    private final List<Atom> text;
    private final List<Word> words;
    private final Bases bases;

    FootnoteMarks(List<Atom> text) {
        this.text = new ArrayList<>(text);
        this.words = Words.of(text);
        this.bases = new Bases(words);
    }

    /** The text without the marks of its notes. */
    List<Atom> without(List<String> marks) {
        new LinkedHashSet<>(marks).forEach(this::remove);
        return List.copyOf(text);
    }

    private void remove(String mark) {
        List<Word> raised = words.stream()
                .filter(word -> word.text().equals(mark) && bases.of(word).isPresent())
                .toList();
        List<Word> sure = raised.stream()
                .filter(word -> isNeverRaised(bases.of(word).orElseThrow()))
                .toList();
        List<Word> likely = raised.stream()
                .filter(word -> isLikely(bases.of(word).orElseThrow()))
                .toList();
        if (!Character.isDigit(mark.charAt(0))) {
            words.stream()
                    .filter(word -> word.text().equals(mark) && isBehindExponent(word))
                    .forEach(word -> text.removeAll(word.atoms()));
            raised.forEach(word -> text.removeAll(word.atoms()));
        } else if (!sure.isEmpty()) {
            sure.forEach(word -> text.removeAll(word.atoms()));
        } else if (likely.size() == 1) {
            text.removeAll(likely.get(0).atoms());
        } else if (raised.size() == 1) {
            text.removeAll(raised.get(0).atoms());
        } else {
            (likely.isEmpty() ? raised : likely).forEach(this::makeUnreadable);
        }
    }

    /** In {@code 10^9} with a footnote the mark stands beside the exponent. */
    private boolean isBehindExponent(Word mark) {
        return words.stream()
                .filter(exponent -> Math.abs(exponent.baseline() - mark.baseline()) < 1
                        && Math.abs(exponent.size() - mark.size()) < 1
                        && Math.abs(mark.box().x0() - exponent.box().x1()) < 0.3 * mark.size())
                .anyMatch(exponent -> bases.of(exponent).isPresent());
    }

    private static boolean isLikely(Word base) {
        String text = base.text();
        char last = text.charAt(text.length() - 1);
        boolean word =
                text.length() > 1 && Character.isLetter(last) && Character.isLetter(text.charAt(text.length() - 2));
        boolean number = digits(text) >= LONG_NUMBER;
        boolean plain = base.atoms().get(base.atoms().size() - 1).kind() == Atom.Kind.TEXT;
        return number || plain && (word || PUNCTUATION.indexOf(last) >= 0 && last != ')' && last != ']');
    }

    /** Nothing is raised to a power behind a full stop, and no word is; {@code cm} and other units are. */
    private static boolean isNeverRaised(Word base) {
        String text = base.text();
        boolean word = text.length() >= SHORTEST_WORD
                && base.last().kind() == Atom.Kind.TEXT
                && text.substring(text.length() - SHORTEST_WORD).chars().allMatch(Character::isLetter);
        return word || ".,;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How many digits the number at the end has. */
    private static long digits(String text) {
        int start = text.length();
        while (start > 0 && (Character.isDigit(text.charAt(start - 1)) || ",.".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        boolean number = Character.isDigit(text.charAt(text.length() - 1));
        return number ? text.substring(start).chars().filter(Character::isDigit).count() : 0;
    }

    private void makeUnreadable(Word word) {
        text.removeAll(word.atoms());
        text.add(unreadable(word.atoms()));
    }

    /** A sign that is no digit in the place of a mark. */
    static Atom unreadable(List<Atom> mark) {
        Atom first = mark.get(0);
        return new Atom(
                Word.of(mark).box(),
                first.baseline(),
                first.axis(),
                first.size(),
                "†",
                "\\dagger",
                Atom.Kind.SYMBOL,
                first.bold(),
                first.order());
    }
}
