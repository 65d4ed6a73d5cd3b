package org.gradcheck.document.pdf;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares what a page shows with what the file says about it: the replacement text of accessible documents, the value
 * of a form field. Only numbers and single letters are compared; a formula may be put in words.
 */
final class OtherWords {

    private OtherWords() {}

    /** Whether a file says something else than it shows. */
    static boolean differ(String shown, String said) {
        String seen = plain(shown);
        String meant = plain(said);
        if (seen.isEmpty() || meant.isEmpty() || meant.indexOf('\\') >= 0 || meant.indexOf('<') >= 0) {
            // Nothing to compare, or the source of a formula.
            return false;
        }
        if (isLetter(seen) && isLetter(meant)) {
            return !seen.equals(meant);
        }
        int[] left = digits(seen);
        int[] missing = digits(meant);
        boolean numbers = !hasLetters(seen) && !hasLetters(meant);
        if (numbers && isNegative(seen) != isNegative(meant)) {
            return true;
        }
        for (int digit = 0; digit < left.length; digit++) {
            if (missing[digit] > left[digit] || numbers && missing[digit] < left[digit]) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replaceAll("[\\s\\p{Cf}\\p{Cc}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isNegative(String text) {
        return text.startsWith("-");
    }

    private static int[] digits(String text) {
        int[] counts = new int[10];
        text.codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(digit -> digit >= 0)
                .forEach(digit -> counts[digit]++);
        return counts;
    }
}
