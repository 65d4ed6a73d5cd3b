package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a program into code and comments, by the rules of Python, which hold for R and Julia as well: a comment runs from
 * {@code #} to the end of the line, unless the sign stands in a string.
 */
public final class ProgramText {

    /** What an autograder looks for. */
    private static final Pattern MARK = Pattern.compile(
            "(?i)\\s*+(?:BEGIN|END) (?:SOLUTION|HIDDEN TESTS|QUESTION|TESTS)\\b.*|\\s*+YOUR CODE HERE\\W*+");

    /** The quotes that close the string which is open; empty outside of strings. */
    private String open = "";

    private ProgramText() {}

    /** The lines of a program: code, and comments as prose behind their sign. */
    public static List<Line> lines(Source source) {
        return lines(source.excerpt(0, source.text().length()));
    }

    /** The lines of a program that is part of a page. */
    public static List<Line> lines(Excerpt text) {
        ProgramText program = new ProgramText();
        return text.lines().stream().map(program::line).toList();
    }

    /** Lines that are all code, for what a machine wrote. */
    public static List<Line> verbatim(Source source) {
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < source.lineCount(); line++) {
            lines.add(Line.of(code(source.line(line))));
        }
        return lines;
    }

    private Line line(Excerpt line) {
        int comment = commentStart(line.text());
        List<Span> spans = new ArrayList<>();
        if (comment > 0) {
            spans.add(code(line.part(0, comment)));
        }
        if (comment < line.text().length()) {
            spans.addAll(TextLine.of(line.part(comment, line.text().length())).spans());
        }
        return new Line(spans, line.place());
    }

    private static Span code(Excerpt text) {
        return new Span(text.text(), Span.Notation.CODE, Span.Emphasis.NONE, text.place());
    }

    /** Where the words of a comment begin, behind its sign; the end of the line where there are none. */
    private int commentStart(String line) {
        int at = 0;
        while (at < line.length()) {
            if (open.isEmpty() && line.charAt(at) == '#') {
                return wordsStart(line, at);
            }
            at = next(line, at);
        }
        if (open.length() == 1) {
            open = "";
        }
        return line.length();
    }

    /** Comments such as {@code #@param}, {@code #%%} and {@code # BEGIN SOLUTION} are for a machine. */
    private static int wordsStart(String line, int sign) {
        int at = sign;
        while (at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == ' ')) {
            at++;
        }
        boolean machine = at < line.length() && "@%!".indexOf(line.charAt(at)) >= 0;
        return machine || MARK.matcher(line).region(at, line.length()).matches() ? line.length() : at;
    }

    private int next(String line, int at) {
        if (open.isEmpty()) {
            open = quotes(line, at);
            return at + Math.max(1, open.length());
        }
        if (line.startsWith(open, at)) {
            int length = open.length();
            open = "";
            return at + length;
        }
        return line.charAt(at) == '\\' ? at + 2 : at + 1;
    }

    private static String quotes(String line, int at) {
        for (String quotes : List.of("\"\"\"", "'''", "\"", "'")) {
            if (line.startsWith(quotes, at)) {
                return quotes;
            }
        }
        return "";
    }
}
