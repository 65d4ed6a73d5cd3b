package org.gradcheck.reading;

import java.util.regex.Pattern;

/** Makes characters of the commands that only space out LaTeX, so that {@code 163\,696} and {@code 120~ms} look as they are set. */
final class Spacing {

    private static final Pattern NONE =
            Pattern.compile("\\\\!|\\\\(?:displaystyle|textstyle|limits|nolimits)(?![A-Za-z])");
    private static final Pattern THIN = Pattern.compile("(?<!\\\\)\\\\(?:,|thinspace(?![A-Za-z])\\s?)");
    private static final Pattern WIDE = Pattern.compile("(?<!\\\\)(?:\\\\[;: >]|\\\\enspace(?![A-Za-z])\\s?|~)");

    private Spacing() {}

    static String plain(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('~') < 0) {
            return text;
        }
        String plain = NONE.matcher(text).replaceAll("");
        plain = THIN.matcher(plain).replaceAll("\u2009");
        return WIDE.matcher(plain).replaceAll(" ").strip();
    }
}
