package org.gradcheck.document.html;

/** Finds where an entity such as {@code &lt;} ends. */
final class Entities {

    /** No name of an entity is longer. */
    private static final int LONGEST = 34;

    private Entities() {}

    /** The offset after the entity that gave the character at an index of the text, or after a mere ampersand. */
    static int end(String html, int ampersand, String text, int index) {
        boolean mere = text.charAt(index) == '&'
                && (index + 1 >= text.length()
                        || ampersand + 1 < html.length() && html.charAt(ampersand + 1) == text.charAt(index + 1));
        int end = ampersand + 1;
        while (end < html.length() && end - ampersand < LONGEST && isPart(html.charAt(end))) {
            end++;
        }
        if (mere || end == ampersand + 1) {
            return ampersand + 1;
        }
        return end < html.length() && html.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isPart(char c) {
        return c == '#' || c < 0x80 && Character.isLetterOrDigit(c);
    }
}
