package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words behind a number: suffix, unit, what is counted.
 *
 * @param before the text before them
 * @param words the words in order; {@code GB}, {@code %} and {@code multiply-adds} are words
 * @param isSet whether they are set as words within a formula, so that they are no names
 */
record Tail(String before, List<String> words, boolean isSet) {

    /** An aside of words in brackets; one that holds a calculation may be another matter. */
    private static final Pattern ASIDE =
            Pattern.compile("(?s)(.*[^\\s(])\\s*\\((?!\\s*[-+\\d(])(=?[^()]*[A-Za-z]{3}[^()]*)\\)");

    private static final Pattern PERCENT_ASIDE = Pattern.compile("(?s)(.*\\d)\\s*\\((\\\\?%|percent|ms|s|MB|GB)\\)");

    private static final Pattern NAME_END = Pattern.compile("(?:^|[^A-Za-z])[A-Za-z]{1,8}\\d*$");
    private static final Pattern NOUN_END = Pattern.compile("\\d\\s*[A-Za-z-]+$|\\s[A-Za-z-]+$");
    /** More words than these that are set one by one are a sentence. */
    private static final int MOST_SET = 8;

    private static final int LONGEST_ASIDE = 300;

    /** A command that sets words within a formula. */
    private static final Pattern WORDS = Pattern.compile(
            "(?s)(.*)\\\\(?:text|mathrm|textrm|textsf|mathsf|operatorname|mbox|textnormal|mathtt|texttt|textit|mathit)\\s*\\{([^{}\\d^_+*=]*)}");

    private static final Pattern SPACING =
            Pattern.compile("(?:\\\\[,;:! ]|\\\\q?quad|\\\\thinspace|\\\\enspace|~|\\s)++$");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2009\u202f]+");

    /** The words at the end of a text, if it ends with some and mathematics stands before them. */
    static Optional<Tail> of(String text) {
        String plain = withoutAside(text);
        boolean set = plain.indexOf('\\') >= 0 && WORDS.matcher(plain).matches();
        if (set) {
            plain = unwrapped(plain);
        }
        plain = plain.replace("\\%", "%");
        int from = wordsFrom(plain);
        if (from == 0 || from == plain.length() || !endsMathematics(plain.charAt(from - 1))) {
            return plain.equals(text) || plain.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Tail(plain.strip(), List.of(), set));
        }
        List<String> words = words(plain.substring(from));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tail(plain.substring(0, from).strip(), words, set));
    }

    private static String withoutAside(String text) {
        if (!text.endsWith(")") || text.length() > LONGEST_ASIDE) {
            return text;
        }
        Matcher percent = PERCENT_ASIDE.matcher(text);
        if (percent.matches()) {
            return percent.group(1) + " " + percent.group(2).replace("\\", "");
        }
        Matcher aside = ASIDE.matcher(text);
        return aside.matches() && !isFunctionEnd(aside.group(1)) ? aside.group(1) : text;
    }

    /** In {@code exp(alpha)} the brackets belong to the name before them. */
    private static boolean isFunctionEnd(String before) {
        return NAME_END.matcher(before).find() && !NOUN_END.matcher(before).find();
    }

    /** Words set within a formula are brought out, as in {@code 120\,\mathrm{ms}}. */
    private static String unwrapped(String text) {
        String plain = text;
        StringBuilder out = new StringBuilder();
        Matcher words = WORDS.matcher(plain);
        for (int i = 0; i < MOST_SET && words.matches(); i++) {
            out.insert(0, " " + words.group(2).strip());
            plain = SPACING.matcher(words.group(1)).replaceFirst("");
            words = WORDS.matcher(plain);
        }
        return plain + out.toString().replace("\\%", "%").replace("\\", "");
    }

    private static int wordsFrom(String text) {
        int from = text.length();
        while (from > 0 && isWordSign(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isWordSign(char sign) {
        return Character.isLetter(sign) && sign < '\u2100' || " \u00a0\u2009\u202f%\uff05‰/-.'µ".indexOf(sign) >= 0;
    }

    private static boolean endsMathematics(char sign) {
        return Character.isDigit(sign) || ")]}²³⁰¹⁴⁵⁶⁷⁸⁹½¼¾".indexOf(sign) >= 0 || sign == '+';
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = text.replace('\uff05', '%').replace("\\%", "%");
        Collections.addAll(words, BLANKS.split(plain.strip()));
        if (!words.isEmpty() && words.get(0).startsWith("-") && words.get(0).length() > 1) {
            words.set(0, words.get(0).substring(1));
        }
        words.removeIf(String::isEmpty);
        return words;
    }
}
