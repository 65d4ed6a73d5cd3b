package org.gradcheck.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in words, such as {@code one hundred and sixty-three thousand}.
 *
 * @param value its value
 * @param end the index of the word behind it
 * @param scale the word it ends in if that is thousand, million ..., otherwise empty
 * @param isSpelled whether any of it is a word
 */
record Cardinal(BigDecimal value, int end, String scale, boolean isSpelled) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

    static Optional<Cardinal> at(List<String> words, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        boolean spelled = false;
        boolean any = false;
        String last = "";
        int at = from;
        while (at < words.size()) {
            String word = words.get(at);
            Optional<Long> scale = NumberWords.scale(word);
            Optional<Long> small = NumberWords.small(word);
            boolean article = !any && isArticle(word) && at + 1 < words.size() && isLarge(words.get(at + 1));
            if (article) {
                current = BigDecimal.ONE;
            } else if (small.isPresent()) {
                current = current.add(BigDecimal.valueOf(small.get()));
            } else if (!any && DIGITS.matcher(word).matches()) {
                current = new BigDecimal(word);
            } else if (NumberWords.isMultiple(word) && any) {
                current = current.multiply(BigDecimal.valueOf(NumberWords.multiple(word)));
            } else if (scale.isPresent() && any) {
                total = total.add(current.multiply(BigDecimal.valueOf(scale.get())));
                current = BigDecimal.ZERO;
            } else if (word.equals("point") && isDigitWord(words, at + 1)) {
                return Optional.of(decimal(total.add(current), words, at + 1));
            } else if (!(word.equals("and") && any && at + 1 < words.size() && continues(words, at))) {
                break;
            }
            spelled |= !DIGITS.matcher(word).matches();
            any = true;
            last = word;
            at++;
        }
        String ending = NumberWords.scale(last).isPresent() ? last : "";
        return any ? Optional.of(new Cardinal(total.add(current), at, ending, spelled)) : Optional.empty();
    }

    /** "One hundred and five" goes on, "one and a half" does not, nor does "two and three". */
    private static boolean continues(List<String> words, int and) {
        boolean afterLarge = isLarge(words.get(and - 1));
        return afterLarge && NumberWords.small(words.get(and + 1)).isPresent();
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    private static boolean isLarge(String word) {
        return NumberWords.isMultiple(word) || NumberWords.scale(word).isPresent();
    }

    private static boolean isDigitWord(List<String> words, int at) {
        return at < words.size()
                && NumberWords.small(words.get(at)).filter(digit -> digit < 10).isPresent();
    }

    private static Cardinal decimal(BigDecimal whole, List<String> words, int from) {
        StringBuilder digits = new StringBuilder(whole.toPlainString()).append('.');
        int at = from;
        while (isDigitWord(words, at)) {
            digits.append(NumberWords.small(words.get(at)).orElseThrow());
            at++;
        }
        return new Cardinal(new BigDecimal(digits.toString()), at, "", true);
    }

    boolean isScaled() {
        return !scale.isEmpty();
    }

    String digits() {
        return value.toPlainString();
    }

    /** {@code 62 million} rather than 62000000, which would be exact. */
    String shortest() {
        return NumberWords.scale(scale)
                .map(factor -> value.divide(BigDecimal.valueOf(factor)).toPlainString() + " " + scale)
                .orElse(digits());
    }
}
