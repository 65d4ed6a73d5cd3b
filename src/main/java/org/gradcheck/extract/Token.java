package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a text. Hyphens between letters, brackets and marks of LaTeX are none.
 *
 * @param plain the token without what makes no difference: case, a plural, {@code -ize} for {@code -ise}
 * @param standsAlone whether it is set off from the words around, as the letter of an option is
 */
record Token(String plain, int start, int end, boolean standsAlone) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\[a-zA-Z]+|\\d+(?:\\.\\d+)?|[\\p{L}\\p{M}]+\\d*|[+*/^=<>%×·]|(?<!\\p{L})[-−]|[-−](?!\\p{L})");
    private static final Pattern IZE = Pattern.compile("iz(?=e|ing|ation)");
    private static final Pattern SET_OFF =
            Pattern.compile("\\s*(?:[).,:;\\]}|$]|because\\b|and\\b|or\\b|since\\b|as\\b|is\\b|[-–—]\\s|$)");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(text); token.find(); ) {
            if (!token.group().startsWith("\\")) {
                tokens.add(new Token(plain(token.group()), token.start(), token.end(), isSetOff(text, token)));
            }
        }
        return tokens;
    }

    private static boolean isSetOff(String text, Matcher token) {
        return SET_OFF.matcher(text).region(token.end(), text.length()).lookingAt();
    }

    private static String plain(String word) {
        String lower = IZE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("is");
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return (plural ? lower.substring(0, lower.length() - 1) : lower).replace('−', '-');
    }

    /** Whether it is a single letter. */
    boolean isLetter() {
        return plain.length() == 1 && Character.isLetter(plain.charAt(0));
    }
}
