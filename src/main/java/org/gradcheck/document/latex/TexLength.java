package org.gradcheck.document.latex;

/** A length as TeX has it. */
final class TexLength {

    private TexLength() {}

    /** Takes a length without braces: {@code \kern-3cm}, {@code \hskip 1em plus 1fil}. */
    static String take(TexTokens tokens) {
        StringBuilder length = new StringBuilder();
        boolean unit = false;
        while (!tokens.isEmpty() && !unit && continues(length, tokens.first())) {
            TexToken token = tokens.take();
            length.append(token.text());
            boolean whole = isLetter(token) && length.toString().strip().matches(".*[a-z]{2}");
            unit = whole || token.is(TexToken.Kind.COMMAND);
        }
        return length.toString();
    }

    private static boolean continues(CharSequence length, TexToken token) {
        return isLetter(token)
                || token.isDigit()
                || token.isSpace()
                || "+-.".contains(token.text())
                || length.chars().noneMatch(c -> c == '\\') && isName(token);
    }

    private static boolean isLetter(TexToken token) {
        return token.is(TexToken.Kind.CHARACTER)
                && Character.isLetter(token.text().charAt(0));
    }

    private static boolean isName(TexToken token) {
        return token.is(TexToken.Kind.COMMAND)
                && (token.text().endsWith("width")
                        || token.text().endsWith("height")
                        || token.text().endsWith("skip"));
    }
}
