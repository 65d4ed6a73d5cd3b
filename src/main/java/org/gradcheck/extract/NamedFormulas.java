package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;

/** Cuts formulas such as {@code w_1 = 0.5, w_2 = -0.25} up, so that each value stands in a formula of its own. */
final class NamedFormulas {

    /** What parts two equations in a formula; a name with its sign of equality follows. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[,;]|\\\\q?quad\\b|\\\\\\\\|\\\\text\\s*\\{[^{}]{0,20}\\}|\\\\[,;: ]|\\s|&){1,20}+(?=\\\\?[\\p{L}][^=,;]{0,40}=)");

    private NamedFormulas() {}

    /** The same row with shorter formulas. */
    static Row cut(Row row) {
        List<Span> spans = new ArrayList<>();
        row.line().spans().forEach(span -> cut(span, spans));
        return spans.size() == row.line().spans().size()
                ? row
                : new Row(new Line(spans, row.line().place()), row.block());
    }

    private static void cut(Span span, List<Span> spans) {
        if (span.notation() != Span.Notation.LATEX) {
            spans.add(span);
            return;
        }
        int from = 0;
        for (Matcher between = BETWEEN.matcher(span.text()); between.find(); ) {
            boolean parts = between.group().chars().anyMatch(sign -> sign == ',' || sign == ';' || sign == '\\');
            if (parts && depth(span.text(), between.start()) == 0 && between.start() > from) {
                spans.add(part(span, from, between.start()));
                spans.add(Span.prose(", ", span.place().right(between.start())));
                from = between.end();
            }
        }
        spans.add(part(span, from, span.text().length()));
    }

    private static Span part(Span span, int from, int until) {
        return new Span(
                span.text().substring(from, until),
                span.notation(),
                span.emphasis(),
                span.place().right(from));
    }

    private static int depth(String text, int until) {
        int depth = 0;
        for (int i = 0; i < until; i++) {
            depth += "({[".indexOf(text.charAt(i)) >= 0 ? 1 : ")}]".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth;
    }
}
