package org.gradcheck.report;

import java.util.List;

/** Elements of MathML. What is put into {@link #element} and its like is markup; only {@link #escaped} takes text. */
final class Markup {

    static final String MINUS = "<mo>−</mo>";
    static final String TIMES = "<mo>×</mo>";
    static final String DOT = "<mo>⋅</mo>";
    static final String INVISIBLE_TIMES = "<mo>&#x2062;</mo>";

    private static final List<String> TALL = List.of("<mfrac>", "<mtable>", "<munderover>");

    private Markup() {}

    /** A formula that stands by itself, with a text for those who can't see it. */
    static String math(String plain, String markup) {
        return "<math displaystyle=\"true\" alttext=\"" + escaped(plain) + "\">" + row(markup) + "</math>";
    }

    static String element(String name, String... contents) {
        return "<" + name + ">" + String.join("", contents) + "</" + name + ">";
    }

    /** Several pieces as one. */
    static String row(String... pieces) {
        return element("mrow", pieces);
    }

    /** Fences grow with what they hold; around what is not tall, browsers would set them too far apart. */
    static String fenced(String open, String markup, String close) {
        boolean isTall = TALL.stream().anyMatch(markup::contains);
        return row(fence("prefix", isTall, open), markup, fence("postfix", isTall, close));
    }

    private static String fence(String form, boolean isTall, String sign) {
        return "<mo form=\"" + form + "\" stretchy=\"" + isTall + "\">" + sign + "</mo>";
    }

    static String commas(List<String> items) {
        return String.join("<mo separator=\"true\">,</mo>", items);
    }

    static String matrix(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            String cells = String.join(
                    "", row.stream().map(cell -> element("mtd", cell)).toList());
            table.append(element("mtr", cells));
        }
        return fenced("(", element("mtable", table.toString()), ")");
    }

    /** Text as it stands in markup; what XML knows no way to write becomes a replacement character. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> escaped.append(escaped(letter)));
        return escaped.toString();
    }

    private static String escaped(int letter) {
        boolean isControl = letter < ' ' && letter != '\t' && letter != '\n';
        boolean isForbidden = letter >= 0xD800 && letter <= 0xDFFF || letter == 0xFFFE || letter == 0xFFFF;
        if (isControl || isForbidden) {
            return "\uFFFD";
        }
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> Character.toString(letter);
        };
    }
}
