package org.gradcheck.reading;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of two letters that are products: in {@code np(1 - p)} a letter of the name stands alone elsewhere. */
final class LetterProducts {

    private static final Present LETTER = Present.in("a");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    /** {@code ax}: a coefficient and a variable. */
    private static final Pattern COEFFICIENT = Pattern.compile("[a-w][xyz]");

    private static final Set<String> KEPT = Set.of(
            "lr", "in", "out", "to", "ln", "pi", "by", "mu", "nu", "xi", "of", "or", "is", "ms", "kB", "KB", "MB", "GB",
            "fp", "px");

    private LetterProducts() {}

    /** The letters of such names in a text. */
    static Set<String> factors(String text) {
        if (!Present.in(text).holdsAny(LETTER)) {
            return Set.of();
        }
        Set<String> alone = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            String name = letters.group();
            boolean commanded = letters.start() > 0 && "\\_".indexOf(text.charAt(letters.start() - 1)) >= 0;
            if (!commanded) {
                (name.length() == 1 ? alone : names).add(name);
            }
        }
        Set<String> factors = new TreeSet<>();
        for (String name : names) {
            if (isProduct(name, alone)) {
                factors.add(name.substring(0, 1));
                factors.add(name.substring(1));
            }
        }
        return factors;
    }

    private static boolean isProduct(String name, Set<String> alone) {
        return name.length() == 2
                && !KEPT.contains(name)
                && name.toLowerCase(Locale.ROOT).equals(name)
                && (alone.contains(name.substring(0, 1))
                        || alone.contains(name.substring(1))
                        || COEFFICIENT.matcher(name).matches());
    }
}
