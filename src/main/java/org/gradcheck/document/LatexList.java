package org.gradcheck.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list environment and its labels, written as LaTeX prints them. */
final class LatexList {

    private static final List<String> NUMBERED = List.of("\\arabic*.", "(\\alph*)", "\\roman*.", "\\Alph*.");
    private static final List<String> MARKED = List.of("•", "–", "*", "·");
    private static final Pattern COUNTER = Pattern.compile("\\\\(arabic|alph|Alph|roman|Roman)\\*");
    private static final Pattern LABEL_OPTION = Pattern.compile("label\\s*=\\s*(\\{.*}|[^,]*)");
    private static final Pattern SHORT_LABEL = Pattern.compile("^([^A-Za-z0-9\\\\]*)([aAiI1])([^A-Za-z0-9\\\\]*)$");

    private final String template;
    private int count;

    private LatexList(String template) {
        this.template = template;
    }

    /** A list of ordered items, {@code depth} lists of its kind deep, counted from 0. */
    static LatexList numbered(int depth, String option) {
        return new LatexList(template(option, NUMBERED.get(Math.min(depth, NUMBERED.size() - 1))));
    }

    static LatexList marked(int depth) {
        return new LatexList(MARKED.get(Math.min(depth, MARKED.size() - 1)));
    }

    /** A list whose items have only the labels their writer gives them. */
    static LatexList unmarked() {
        return new LatexList("");
    }

    private static String template(String option, String standard) {
        Matcher label = LABEL_OPTION.matcher(option);
        if (label.find()) {
            return label.group(1).replaceAll("[{}]|\\\\(?:text[a-z]+|bfseries|itshape)(?![a-z])", "");
        }
        Matcher brief = SHORT_LABEL.matcher(option.strip());
        return brief.matches() ? brief.group(1) + "\\" + style(brief.group(2)) + "*" + brief.group(3) : standard;
    }

    private static String style(String sample) {
        return switch (sample) {
            case "a" -> "alph";
            case "A" -> "Alph";
            case "i" -> "roman";
            case "I" -> "Roman";
            default -> "arabic";
        };
    }

    boolean isNumbered() {
        return COUNTER.matcher(template).find();
    }

    String nextLabel() {
        count++;
        return COUNTER.matcher(template).replaceAll(counter -> number(counter.group(1), count));
    }

    void setCount(int value) {
        count = value;
    }

    private static String number(String style, int value) {
        return switch (style) {
            case "alph" -> NumberStyle.LETTER.write(value);
            case "Alph" -> NumberStyle.CAPITAL_LETTER.write(value);
            case "roman" -> NumberStyle.ROMAN.write(value);
            case "Roman" -> NumberStyle.CAPITAL_ROMAN.write(value);
            default -> NumberStyle.ARABIC.write(value);
        };
    }
}
