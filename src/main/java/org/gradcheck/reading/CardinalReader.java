package org.gradcheck.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number in words, one word after the other. */
final class CardinalReader {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

    private final List<String> words;
    private final int from;
    private int at;

    /** What the words up to the last thousand, million ... come to. */
    private BigDecimal total = BigDecimal.ZERO;

    /** What the words behind that come to. */
    private BigDecimal current = BigDecimal.ZERO;

    private boolean spelled;

    CardinalReader(List<String> words, int from) {
        this.words = words;
        this.from = from;
        this.at = from;
    }

    Optional<Cardinal> read() {
        while (at < words.size() && (counts(words.get(at)) || joins(words.get(at)))) {
            spelled |= !DIGITS.matcher(words.get(at)).matches();
            at++;
        }
        if (at < words.size() && words.get(at).equals("point") && isDigit(at + 1)) {
            return Optional.of(decimal());
        }
        if (!isBegun()) {
            return Optional.empty();
        }
        String last = words.get(at - 1);
        String scale = NumberWords.scale(last).isPresent() ? last : "";
        return Optional.of(new Cardinal(total.add(current), at, scale, spelled));
    }

    private boolean isBegun() {
        return at > from;
    }

    /** Adds a word to the number if it is a part of it. */
    private boolean counts(String word) {
        if (!isBegun() && isArticle(word)) {
            current = BigDecimal.ONE;
        } else if (NumberWords.small(word).isPresent()) {
            current = current.add(BigDecimal.valueOf(NumberWords.small(word).get()));
        } else if (!isBegun() && DIGITS.matcher(word).matches()) {
            current = new BigDecimal(word);
        } else {
            return isBegun() && multiplies(word);
        }
        return true;
    }

    private boolean multiplies(String word) {
        if (NumberWords.isMultiple(word)) {
            current = current.multiply(BigDecimal.valueOf(NumberWords.multiple(word)));
            return true;
        }
        Optional<Long> scale = NumberWords.scale(word);
        if (scale.isPresent()) {
            total = total.add(current.multiply(BigDecimal.valueOf(scale.get())));
            current = BigDecimal.ZERO;
        }
        return scale.isPresent();
    }

    /** {@code a} in {@code a hundred}. */
    private boolean isArticle(String word) {
        return (word.equals("a") || word.equals("an")) && at + 1 < words.size() && isLarge(words.get(at + 1));
    }

    /** "One hundred and five" goes on, "one and a half" does not, nor does "two and three". */
    private boolean joins(String word) {
        return word.equals("and")
                && isBegun()
                && at + 1 < words.size()
                && isLarge(words.get(at - 1))
                && NumberWords.small(words.get(at + 1)).isPresent();
    }

    private static boolean isLarge(String word) {
        return NumberWords.isMultiple(word) || NumberWords.scale(word).isPresent();
    }

    private boolean isDigit(int index) {
        return index < words.size()
                && NumberWords.small(words.get(index))
                        .filter(digit -> digit < 10)
                        .isPresent();
    }

    private Cardinal decimal() {
        StringBuilder digits = new StringBuilder(total.add(current).toPlainString()).append('.');
        int end = at + 1;
        while (isDigit(end)) {
            digits.append(NumberWords.small(words.get(end)).orElseThrow());
            end++;
        }
        return new Cardinal(new BigDecimal(digits.toString()), end, "", true);
    }
}
