package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;

/**
 * Writes number words as mathematics: {@code two n plus seven} becomes {@code 2 n + 7}. A word that is none of them ends
 * it; what follows may be what is counted.
 */
final class SpelledText {

    private final List<String> words;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private boolean spelled;

    private SpelledText(List<String> words) {
        this.words = words;
    }

    /** The words as mathematics, with any words behind it as they are; empty if they don't begin with mathematics. */
    static Optional<String> of(List<String> words) {
        SpelledText spelled = new SpelledText(words);
        while (spelled.at < words.size() && spelled.next()) {
            spelled.text.append(' ');
        }
        List<String> rest = words.subList(spelled.at, words.size());
        boolean clean = rest.stream().noneMatch(NumberWords::isNumber);
        return spelled.spelled && clean
                ? Optional.of((spelled.text + String.join(" ", rest)).strip())
                : Optional.empty();
    }

    private boolean next() {
        return number() || part() || power() || root() || sign() || symbol();
    }

    private String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    private boolean took(int count, String written) {
        at += count;
        text.append(written);
        return true;
    }

    private boolean number() {
        Optional<Cardinal> cardinal = Cardinal.at(words, at);
        if (cardinal.isEmpty()) {
            return false;
        }
        Cardinal number = cardinal.get();
        spelled |= number.isSpelled();
        boolean fractional = !number.isScaled() && (fraction(number) || mixed(number));
        return fractional || whole(number);
    }

    /** {@code three quarters}. */
    private boolean fraction(Cardinal dividend) {
        String word = word(dividend.end());
        Optional<Long> divisor = NumberWords.ordinal(word);
        if (divisor.isEmpty() || word.startsWith("second")) {
            return false;
        }
        spelled = true;
        return took(dividend.end() + 1 - at, "(" + dividend.digits() + "/" + divisor.get() + ")") && ofWhat();
    }

    /** {@code two and a half}. */
    private boolean mixed(Cardinal whole) {
        int end = whole.end();
        Optional<String> fraction = word(end).equals("and") ? fractionAt(end + 1) : Optional.empty();
        if (fraction.isEmpty()) {
            return false;
        }
        spelled = true;
        int length = word(end + 1).equals("half") ? 2 : 3;
        return took(end + length - at, "(" + whole.digits() + " + " + fraction.get() + ")");
    }

    private boolean whole(Cardinal number) {
        int end = number.end();
        boolean last = end == words.size() || NumberWords.sign(word(end)).isEmpty();
        return took(end - at, text.length() == 0 && last ? number.shortest() : number.digits());
    }

    /** {@code a half}, {@code three quarters}: two words, or {@code half} alone. */
    private Optional<String> fractionAt(int index) {
        if (word(index).equals("half")) {
            return Optional.of("1/2");
        }
        Optional<Long> dividend = isArticle(word(index)) ? Optional.of(1L) : NumberWords.small(word(index));
        return dividend.flatMap(above -> NumberWords.ordinal(word(index + 1)).map(below -> above + "/" + below));
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    /** {@code half}, {@code a third}, {@code half a million}. */
    private boolean part() {
        int skipped = isArticle(word(at)) ? 1 : 0;
        Optional<Long> divisor = NumberWords.ordinal(word(at + skipped));
        if (divisor.isEmpty() || word(at + skipped).startsWith("second")) {
            return false;
        }
        spelled = true;
        return took(skipped + 1, "(1/" + divisor.get() + ")") && ofWhat();
    }

    /** What a part is a part of, as in {@code half a million} or {@code a third of n}. */
    private boolean ofWhat() {
        int skipped = word(at).equals("of") ? 1 : 0;
        boolean article = isArticle(word(at + skipped))
                && NumberWords.scale(word(at + skipped + 1)).isPresent();
        if (skipped > 0 || article) {
            took(skipped, " * ");
        }
        return true;
    }

    /** {@code to the tenth}, {@code to the power of ten}, {@code to the minus one}. */
    private boolean power() {
        if (!word(at).equals("to") || !word(at + 1).equals("the")) {
            return false;
        }
        spelled = true;
        Optional<Long> exponent = NumberWords.ordinal(word(at + 2));
        if (exponent.isPresent()) {
            int skipped = word(at + 3).equals("power") ? 4 : 3;
            return took(skipped, "^" + exponent.get());
        }
        int skipped = word(at + 2).equals("power") ? word(at + 3).equals("of") ? 4 : 3 : 2;
        boolean minus = word(at + skipped).equals("minus") || word(at + skipped).equals("negative");
        int from = at + skipped + (minus ? 1 : 0);
        String sign = minus ? "-" : "";
        return Cardinal.at(words, from)
                .map(number -> took(number.end() - at, "^(" + sign + number.digits() + ")"))
                .orElseGet(() -> isSymbol(word(from)) && took(from + 1 - at, "^(" + sign + word(from) + ")"));
    }

    private boolean root() {
        int skipped = word(at).equals("the") ? 1 : 0;
        if (!word(at + skipped).equals("square") || !word(at + skipped + 1).equals("root")) {
            return false;
        }
        int from = at + skipped + (word(at + skipped + 2).equals("of") ? 3 : 2);
        spelled = true;
        return Cardinal.at(words, from)
                .map(number -> took(number.end() - at, "sqrt(" + number.digits() + ")"))
                .orElseGet(() -> isSymbol(word(from)) && took(from + 1 - at, "sqrt(" + word(from) + ")"));
    }

    private boolean sign() {
        boolean by = word(at).equals("divided") || word(at).equals("multiplied");
        if (by && word(at + 1).equals("by")) {
            return took(2, word(at).equals("divided") ? "/" : "*");
        }
        Optional<String> sign = NumberWords.sign(word(at));
        spelled |= sign.isPresent();
        return sign.isPresent() && took(1, sign.get());
    }

    private boolean symbol() {
        return isSymbol(word(at)) && took(1, word(at));
    }

    private static boolean isSymbol(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}
