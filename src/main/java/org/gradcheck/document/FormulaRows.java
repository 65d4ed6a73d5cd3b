package org.gradcheck.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a display formula into its rows: at each {@code \\} that is not inside braces or an inner environment, with
 * alignment marks and labels left out.
 */
public final class FormulaRows {

    private static final Pattern WRAPPER = Pattern.compile(
            "\\s*\\\\begin\\{(aligned|alignedat|align\\*?|split|gathered|gather\\*?|eqnarray\\*?|multline\\*?|array|darray|IEEEeqnarray\\*?|IEEEeqnarraybox)}"
                    + "(?:\\[[a-z]])?(?:\\{[^{}]*})?");
    private static final Pattern LABEL = Pattern.compile("\\\\(?:label|tag\\*?)\\{[^{}]*}|\\\\(?:nonumber|notag)\\b");
    private static final Pattern SPACING = Pattern.compile("\\G\\s*\\[-?[0-9.]+\\s*[a-z]{2}]");

    private FormulaRows() {}

    /** The rows that hold anything, each with its place. */
    public static List<Line> of(Excerpt formula) {
        List<Line> rows = new ArrayList<>();
        parts(unwrap(formula), "\\\\").forEach(row -> addRow(rows, row));
        return rows;
    }

    /** The parts between separators that are not inside braces or an inner environment. */
    static List<Excerpt> parts(Excerpt body, String separator) {
        List<Excerpt> parts = new ArrayList<>();
        int start = 0;
        LatexDepth depth = new LatexDepth(body.text());
        for (int at = 0; at < body.text().length(); at = depth.next(at)) {
            if (at >= start && depth.isOutermost() && body.text().startsWith(separator, at)) {
                parts.add(body.part(start, at));
                start = afterBreak(body.text(), at + separator.length());
            }
        }
        parts.add(body.part(Math.min(start, body.text().length()), body.text().length()));
        return parts;
    }

    private static int afterBreak(String text, int at) {
        int start = text.startsWith("*", at) ? at + 1 : at;
        Matcher spacing = SPACING.matcher(text);
        return spacing.find(start) ? spacing.end() : start;
    }

    private static void addRow(List<Line> rows, Excerpt row) {
        Excerpt clean = withoutMarks(row).strip();
        if (!clean.isBlank()) {
            rows.add(new Line(FormulaSpans.of(clean), clean.place()));
        }
    }

    /** An array or aligned that is the whole formula, but for a full stop or comma after it. */
    private static Excerpt unwrap(Excerpt formula) {
        Matcher begin = WRAPPER.matcher(formula.text());
        if (!begin.lookingAt()) {
            return formula;
        }
        String close = "\\end{" + begin.group(1) + "}";
        int end = formula.text().lastIndexOf(close);
        boolean whole = end >= begin.end()
                && formula.text().indexOf(close) == end
                && formula.text().substring(end + close.length()).strip().length() <= 1;
        return whole ? unwrap(formula.part(begin.end(), end)) : formula;
    }

    private static Excerpt withoutMarks(Excerpt row) {
        boolean[] dropped = new boolean[row.text().length()];
        Matcher label = LABEL.matcher(row.text());
        while (label.find()) {
            Arrays.fill(dropped, label.start(), label.end(), true);
        }
        LatexDepth depth = new LatexDepth(row.text());
        for (int at = 0; at < row.text().length(); at = depth.next(at)) {
            if (depth.isOutermost() && row.text().charAt(at) == '&') {
                dropped[at] = true;
            }
        }
        return row.without(dropped);
    }
}
