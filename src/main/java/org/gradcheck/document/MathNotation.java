package org.gradcheck.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How LaTeX writes what is built of parts: scripts, brackets, matrices, accents. For readers of other notations. */
public final class MathNotation {

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\u0300", "grave"),
            Map.entry("`", "grave"),
            Map.entry("\u0301", "acute"),
            Map.entry("´", "acute"),
            Map.entry("\u0302", "hat"),
            Map.entry("^", "hat"),
            Map.entry("ˆ", "hat"),
            Map.entry("\u0303", "tilde"),
            Map.entry("~", "tilde"),
            Map.entry("˜", "tilde"),
            Map.entry("\u0304", "bar"),
            Map.entry("¯", "bar"),
            Map.entry("ˉ", "bar"),
            Map.entry("\u0305", "overline"),
            Map.entry("‾", "overline"),
            Map.entry("―", "overline"),
            Map.entry("\u0306", "breve"),
            Map.entry("˘", "breve"),
            Map.entry("\u0307", "dot"),
            Map.entry("˙", "dot"),
            Map.entry("\u0308", "ddot"),
            Map.entry("¨", "ddot"),
            Map.entry("\u030C", "check"),
            Map.entry("ˇ", "check"),
            Map.entry("\u20D7", "vec"),
            Map.entry("\u20DB", "dddot"),
            Map.entry("⏞", "overbrace"));

    private static final Map<String, String> SIGNS = Map.of("|", "|", "‖", "\\|", "∥", "\\|", "", ".");

    private static final Map<String, String> MATRICES =
            Map.of("()", "pmatrix", "[]", "bmatrix", "{}", "Bmatrix", "||", "vmatrix", "‖‖", "Vmatrix");

    private static final Pattern COMMAND_AT_END = Pattern.compile("\\\\[A-Za-z]+$");

    private MathNotation() {}

    /** Adds LaTeX to LaTeX: between a command and a letter stands a blank. */
    public static void append(StringBuilder latex, String next) {
        boolean letterFollows = !next.isEmpty() && Character.isLetter(next.charAt(0));
        String end = latex.substring(Math.max(0, latex.length() - 30));
        if (letterFollows && COMMAND_AT_END.matcher(end).find()) {
            latex.append(' ');
        }
        latex.append(next);
    }

    /** Parts one behind the other. */
    public static String join(List<String> parts) {
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> append(joined, part));
        return joined.toString();
    }

    /** A raised ({@code ^}) or lowered ({@code _}) text; nothing where it is empty. */
    public static String script(String sign, String latex) {
        return latex.isEmpty() ? "" : sign + "{" + latex + "}";
    }

    /** The name of the accent a sign above a letter is, such as {@code hat}. */
    public static Optional<String> accent(String sign) {
        return Optional.ofNullable(ACCENTS.get(sign));
    }

    /** The environment of a matrix between two brackets; nothing where no environment has them. */
    public static Optional<String> matrix(String open, String close) {
        return Optional.ofNullable(MATRICES.get(open + close));
    }

    /** Something between two brackets, of which one or both may be missing. */
    public static String fenced(String open, String inside, String close) {
        boolean onesided = open.isEmpty() != close.isEmpty();
        if (open.isEmpty() && close.isEmpty()) {
            return inside;
        }
        StringBuilder fenced = new StringBuilder(onesided ? "\\left" : "").append(bracket(open));
        append(fenced, inside);
        return fenced.append(onesided ? "\\right" : "").append(bracket(close)).toString();
    }

    private static String bracket(String sign) {
        String known = SIGNS.get(sign);
        return known == null ? MathCharacters.latex(sign) : known;
    }

    /** Rows of an environment, such as {@code cases}. */
    public static String environment(String name, List<String> rows) {
        return rows.stream().collect(Collectors.joining(" \\\\ ", "\\begin{" + name + "} ", " \\end{" + name + "}"));
    }
}
