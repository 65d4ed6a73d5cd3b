package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.MathNotation;

/**
 * The linear format in which equations are typed, where Word did not build them up: {@code ■(1&2@3&4)} is a matrix. What
 * reads the same in LaTeX stays as it is. Source: M. Sargent, UnicodeMath (Unicode technical note 28), section 3.
 */
final class LinearFormat {

    private static final String SIGNS = "■█▒√∛∜〖〗";
    private static final int MAX_DEPTH = 20;

    private final String text;
    private int at;

    private LinearFormat(String text) {
        this.text = text;
    }

    static boolean isIn(CharSequence text) {
        return text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    static String latex(String text) {
        return new LinearFormat(text).sequence("", 0);
    }

    /** Everything before a sign that ends it. */
    private String sequence(String ends, int depth) {
        StringBuilder latex = new StringBuilder();
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            char sign = text.charAt(at++);
            boolean argument = depth < MAX_DEPTH && text.startsWith("(", at);
            switch (sign) {
                case '■' -> latex.append(argument ? environment("matrix", depth) : "■");
                case '█' -> latex.append(argument ? environment("aligned", depth) : "█");
                case '√' -> latex.append(argument ? root(depth) : "√");
                case '▒' -> latex.append(' ');
                case '〖' -> latex.append("{");
                case '〗' -> latex.append("}");
                case '(' -> latex.append('(').append(depth < MAX_DEPTH ? inner(depth) : "");
                default -> latex.append(MathCharacters.latex(String.valueOf(sign)));
            }
        }
        return latex.toString();
    }

    /** Up to the closing bracket, with it. */
    private String inner(int depth) {
        String inside = sequence(")", depth + 1);
        boolean closed = at < text.length();
        at += closed ? 1 : 0;
        return inside + (closed ? ")" : "");
    }

    /** {@code √(n&x)} is the n-th root. */
    private String root(int depth) {
        List<String> cells = rows(depth).get(0);
        return cells.size() == 2
                ? "\\sqrt[" + cells.get(0) + "]{" + cells.get(1) + "}"
                : "\\sqrt{" + String.join("\\&", cells) + "}";
    }

    private String environment(String name, int depth) {
        String between = name.equals("matrix") ? " & " : "";
        return MathNotation.environment(
                name,
                rows(depth).stream()
                        .map(cells -> cells.stream().collect(Collectors.joining(between)))
                        .toList());
    }

    /** The cells between brackets: rows end with {@code @}, cells with {@code &}. */
    private List<List<String>> rows(int depth) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        char end = '(';
        while (at < text.length() && end != ')') {
            at++;
            rows.get(rows.size() - 1).add(sequence("&@)", depth + 1));
            end = at < text.length() ? text.charAt(at) : ')';
            if (end == '@') {
                rows.add(new ArrayList<>());
            }
        }
        at = Math.min(text.length(), at + 1);
        return rows;
    }
}
