package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that stands in a running text between delimiters.
 *
 * @param start offset of the opening delimiter
 * @param end offset after the closing delimiter
 * @param bodyStart offset of the LaTeX
 * @param bodyEnd offset after the LaTeX
 * @param display whether it is set apart from the text
 */
public record InlineFormula(int start, int end, int bodyStart, int bodyEnd, boolean display) {

    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\begin\\{((?:equation|align|gather|multline|eqnarray|displaymath|flalign|alignat)\\*?)}");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern MATHEMATICAL = Pattern.compile("[\\\\^_=+*/<>×·≈−]|[A-Za-z]\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\\\A-Za-z{])[A-Za-z]{4,}");

    /** Keeps the search for a missing end from running through a whole file again and again. */
    private static final int LONGEST = 20_000;

    /** The formulas of a text from left to right, none within another; code between backticks is passed over. */
    public static List<InlineFormula> find(String text) {
        List<InlineFormula> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<InlineFormula> formula = at(text, at);
            formula.ifPresent(found::add);
            at = formula.isPresent() ? formula.get().end : next(text, at);
        }
        return found;
    }

    private static int next(String text, int at) {
        char c = text.charAt(at);
        if (c == '`') {
            return CodeSpans.end(text, at);
        }
        if (c == '\\' || text.startsWith("$$", at)) {
            return Math.min(at + 2, text.length());
        }
        return at + 1;
    }

    private static Optional<InlineFormula> at(String text, int at) {
        if (text.startsWith("$$", at)) {
            return between(text, at, "$$", "$$", true);
        }
        if (text.charAt(at) == '$') {
            return dollars(text, at);
        }
        if (text.startsWith("\\(", at)) {
            return between(text, at, "\\(", "\\)", false);
        }
        if (text.startsWith("\\[", at)) {
            return between(text, at, "\\[", "\\]", true);
        }
        return text.startsWith("\\begin{", at) ? environment(text, at) : Optional.empty();
    }

    private static Optional<InlineFormula> environment(String text, int at) {
        Matcher begin = ENVIRONMENT.matcher(text).region(at, text.length());
        return begin.lookingAt()
                ? between(text, at, begin.group(), "\\end{" + begin.group(1) + "}", true)
                : Optional.empty();
    }

    private static Optional<InlineFormula> between(String text, int at, String open, String close, boolean display) {
        int bodyStart = at + open.length();
        String ahead = text.substring(bodyStart, Math.min(text.length(), bodyStart + LONGEST));
        int bodyEnd = bodyStart + ahead.indexOf(close);
        boolean formula = bodyEnd > bodyStart
                && !text.substring(bodyStart, bodyEnd).isBlank()
                && !BLANK_LINE.matcher(text).region(bodyStart, bodyEnd).find();
        return formula
                ? Optional.of(new InlineFormula(at, bodyEnd + close.length(), bodyStart, bodyEnd, display))
                : Optional.empty();
    }

    /** One dollar sign may be money: then no other one closes it, or plain words stand between the two. */
    private static Optional<InlineFormula> dollars(String text, int at) {
        int close = at + 1;
        while (close < text.length() && text.charAt(close) != '$') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= text.length() || close == at + 1) {
            return Optional.empty();
        }
        String body = text.substring(at + 1, close);
        if (BLANK_LINE.matcher(body).find()) {
            return Optional.empty();
        }
        boolean digitFollows = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
        boolean tight = body.equals(body.strip()) && !digitFollows;
        return tight && !isMoney(body) || isMathematical(body)
                ? Optional.of(new InlineFormula(at, close + 1, at + 1, close, false))
                : Optional.empty();
    }

    private static boolean isMoney(String body) {
        return Character.isDigit(body.charAt(0)) && hasWords(body) && body.indexOf('\\') < 0;
    }

    private static boolean isMathematical(String body) {
        return MATHEMATICAL.matcher(body).find() && (body.indexOf('\\') >= 0 || !hasWords(body));
    }

    /** What scanning leaves of {@code \times} and {@code \frac} is no word. */
    private static boolean hasWords(String body) {
        return WORD.matcher(body.replaceAll("\\b(?:imes|rac)\\b", " ")).find();
    }
}
