package org.gradcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.MathSymbols;

/**
 * A formula that a student wrote in LaTeX, set in MathML as it was written: nothing is worked out, nothing is moved.
 *
 * <p>It knows what homework uses. Of a formula with anything else in it there is no markup: its source is then shown, which
 * can't be misread.
 */
final class WrittenMath {

    private static final int DEEPEST = 60;
    private static final int LONGEST = 4_000;

    private static final Set<String> FRACTIONS = Set.of("\\frac", "\\dfrac", "\\tfrac", "\\cfrac");
    private static final Set<String> UPRIGHT = Set.of(
            "\\text",
            "\\mathrm",
            "\\operatorname",
            "\\textbf",
            "\\textit",
            "\\mbox",
            "\\textrm",
            "\\texttt",
            "\\mathtt");
    private static final Set<String> WRAPPERS =
            Set.of("\\mathbf", "\\mathit", "\\mathcal", "\\mathbb", "\\boldsymbol", "\\bm", "\\boxed", "\\mathsf");
    private static final Set<String> IGNORED = Set.of(
            "\\left",
            "\\right",
            "\\big",
            "\\Big",
            "\\bigl",
            "\\bigr",
            "\\Bigl",
            "\\Bigr",
            "\\bigg",
            "\\biggl",
            "\\biggr",
            "\\displaystyle",
            "\\textstyle",
            "\\limits",
            "\\nolimits",
            "\\!",
            "&");
    private static final Set<String> SPACES =
            Set.of("\\,", "\\;", "\\:", "\\ ", "~", "\\quad", "\\qquad", "\\\\", "\\>");
    private static final Map<String, String> ACCENTS = Map.of(
            "\\hat",
            "^",
            "\\bar",
            "‾",
            "\\tilde",
            "~",
            "\\vec",
            "→",
            "\\dot",
            "˙",
            "\\ddot",
            "¨",
            "\\overline",
            "‾",
            "\\widehat",
            "^",
            "\\widetilde",
            "~");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\\{", "{"),
            Map.entry("\\}", "}"),
            Map.entry("\\|", "‖"),
            Map.entry("\\%", "%"),
            Map.entry("\\_", "_"),
            Map.entry("\\#", "#"),
            Map.entry("\\$", "$"),
            Map.entry("\\&", "&"),
            Map.entry("\\le", "≤"),
            Map.entry("\\ge", "≥"),
            Map.entry("\\ne", "≠"),
            Map.entry("\\dots", "…"),
            Map.entry("\\implies", "⟹"),
            Map.entry("\\Longrightarrow", "⟹"),
            Map.entry("\\rightarrow", "→"),
            Map.entry("\\iff", "⟺"),
            Map.entry("\\lvert", "|"),
            Map.entry("\\rvert", "|"),
            Map.entry("\\ast", "∗"),
            Map.entry("-", "−"));

    /** Thrown within this class alone, where something is met that is not known. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private final String latex;
    private int at;
    private int depth;

    private WrittenMath(String latex) {
        this.latex = latex;
    }

    /** The formula; empty if it holds what is not known here. */
    static Optional<String> markup(String latex) {
        if (latex.length() > LONGEST) {
            return Optional.empty();
        }
        WrittenMath math = new WrittenMath(latex);
        try {
            String row = math.row("");
            return math.at < latex.length() ? Optional.empty() : Optional.of(row);
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    /** What stands here up to a closing sign, which is stepped over; up to the end if there is none. */
    private String row(String close) {
        if (++depth > DEEPEST) {
            throw new Unknown();
        }
        List<String> items = new ArrayList<>();
        while (at < latex.length()) {
            String token = next();
            if (token.equals(close)) {
                depth--;
                return Markup.row(items.toArray(new String[0]));
            }
            if (token.equals("}")) {
                throw new Unknown();
            }
            if (token.equals("^") || token.equals("_") || token.equals("'")) {
                script(items, token);
            } else {
                item(token).ifPresent(items::add);
            }
        }
        if (!close.isEmpty()) {
            throw new Unknown();
        }
        depth--;
        return Markup.row(items.toArray(new String[0]));
    }

    /** Puts a raised or lowered text behind the last item, with the other one if that follows at once. */
    private void script(List<String> items, String token) {
        String base = items.isEmpty() ? Markup.row() : items.remove(items.size() - 1);
        String raised = "";
        String lowered = "";
        String sign = token;
        while (true) {
            if (sign.equals("_")) {
                lowered += argument();
            } else {
                raised += sign.equals("'") ? Markup.element("mo", "′") : argument();
            }
            skipBlanks();
            if (at == latex.length() || "^_'".indexOf(latex.charAt(at)) < 0) {
                break;
            }
            sign = next();
        }
        items.add(
                lowered.isEmpty()
                        ? Markup.element("msup", base, Markup.row(raised))
                        : raised.isEmpty()
                                ? Markup.element("msub", base, Markup.row(lowered))
                                : Markup.element("msubsup", base, Markup.row(lowered), Markup.row(raised)));
    }

    private Optional<String> item(String token) {
        char first = token.charAt(0);
        if (IGNORED.contains(token)) {
            if (token.startsWith("\\left") || token.startsWith("\\right")) {
                skipDot();
            }
            return Optional.empty();
        }
        if (SPACES.contains(token)) {
            return Optional.of(
                    "<mspace width=\"" + (token.contains("quad") || token.equals("\\\\") ? "1em" : "0.2em") + "\"/>");
        }
        if (Character.isDigit(first)) {
            return Optional.of(Markup.element("mn", Markup.escaped(token)));
        }
        if (Character.isLetter(first)) {
            return Optional.of(Markup.element("mi", Markup.escaped(token)));
        }
        if (first == '{') {
            return Optional.of(row("}"));
        }
        return Optional.of(
                token.length() > 1 && first == '\\' ? command(token) : sign(SIGNS.getOrDefault(token, token)));
    }

    private String command(String token) {
        if (FRACTIONS.contains(token)) {
            return Markup.element("mfrac", argument(), argument());
        }
        if (token.equals("\\sqrt")) {
            skipBlanks();
            if (at < latex.length() && latex.charAt(at) == '[') {
                at++;
                String degree = row("]");
                return Markup.element("mroot", argument(), degree);
            }
            return Markup.element("msqrt", argument());
        }
        if (UPRIGHT.contains(token)) {
            return Markup.element("mtext", Markup.escaped(plainArgument()));
        }
        if (WRAPPERS.contains(token)) {
            return argument();
        }
        if (ACCENTS.containsKey(token)) {
            return Markup.element("mover", argument(), Markup.element("mo", ACCENTS.get(token)));
        }
        if (SIGNS.containsKey(token)) {
            return sign(SIGNS.get(token));
        }
        String name = token.substring(1);
        if (MathSymbols.isFunction(name)) {
            return Markup.element("mi", name);
        }
        String character = MathSymbols.character(token).orElseThrow(Unknown::new);
        return Character.isLetter(character.codePointAt(0)) ? Markup.element("mi", character) : sign(character);
    }

    /** Fences of a written formula are as high as a line: which belong together is not known. */
    private static String sign(String sign) {
        return "<mo stretchy=\"false\">" + Markup.escaped(sign) + "</mo>";
    }

    /** A group in braces or, without braces, the next item. */
    private String argument() {
        skipBlanks();
        if (at == latex.length() || ++depth > DEEPEST) {
            throw new Unknown();
        }
        int start = at;
        String token = next();
        if (isDigit(token.charAt(0))) {
            // \frac12: without braces one digit is taken.
            at = start + 1;
            token = token.substring(0, 1);
        }
        String item = token.equals("}") ? "" : item(token).orElse("");
        depth--;
        if (item.isEmpty()) {
            throw new Unknown();
        }
        return item;
    }

    /** The words in braces; formulas inside words are not known. */
    private String plainArgument() {
        skipBlanks();
        int end = latex.indexOf('}', at);
        if (at == latex.length() || latex.charAt(at) != '{' || end < 0) {
            throw new Unknown();
        }
        String words = latex.substring(at + 1, end);
        if (words.chars().anyMatch(letter -> "{\\$".indexOf(letter) >= 0)) {
            throw new Unknown();
        }
        at = end + 1;
        return words;
    }

    /** The next number, command or character; blanks before it are stepped over. */
    private String next() {
        skipBlanks();
        int start = at;
        if (at == latex.length()) {
            return " ";
        }
        int letter = latex.codePointAt(at);
        at += Character.charCount(letter);
        if (letter == '\\' && at < latex.length()) {
            at++;
            while (Character.isLetter(latex.charAt(start + 1))
                    && at < latex.length()
                    && isPlainLetter(latex.charAt(at))) {
                at++;
            }
        } else if (isDigit(letter)) {
            return number(start);
        }
        return latex.substring(start, at);
    }

    private String number(int start) {
        StringBuilder digits = new StringBuilder().append(latex.charAt(start));
        while (at < latex.length()) {
            boolean isComma = latex.startsWith("{,}", at);
            int digit = isComma ? at + 3 : ".,".indexOf(latex.charAt(at)) >= 0 ? at + 1 : at;
            if (digit >= latex.length() || !isDigit(latex.charAt(digit))) {
                break;
            }
            digits.append(isComma ? "," : latex.substring(at, digit)).append(latex.charAt(digit));
            at = digit + 1;
        }
        return digits.toString();
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isPlainLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** {@code \left.} is a fence that is not seen. */
    private void skipDot() {
        skipBlanks();
        if (at < latex.length() && latex.charAt(at) == '.') {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }
}
