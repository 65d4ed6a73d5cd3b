package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula where the writer boxed a part of it or struck it out, so that this part is a span of its own. */
public final class FormulaSpans {

    private static final Pattern MARK = Pattern.compile(
            "\\\\(boxed|fbox|framebox|cancel|bcancel|xcancel|st|sout|xout|bm|boldsymbol|mathbf|textbf)\\s*\\{");

    /** A formula that is all text holds words. */
    private static final Pattern WORDS =
            Pattern.compile("\\s*\\\\(?:text|mbox|textrm|textnormal)\\{([^{}\\\\$]*)}\\s*");

    private FormulaSpans() {}

    /** The spans of a formula from left to right; none where it is blank. */
    public static List<Span> of(Excerpt formula) {
        Matcher words = WORDS.matcher(formula.text());
        if (words.matches() && !words.group(1).isBlank()) {
            return List.of(Span.prose(words.group(1), formula.placeOf(words.start(1))));
        }
        List<Span> spans = new ArrayList<>();
        int start = 0;
        LatexDepth depth = new LatexDepth(formula.text());
        for (int at = 0; at < formula.text().length(); ) {
            Optional<Matcher> mark = depth.isOutermost() ? markAt(formula, at) : Optional.empty();
            if (mark.isEmpty()) {
                at = depth.next(at);
                continue;
            }
            int open = mark.get().end() - 1;
            int close = LatexDepth.closingBrace(formula.text(), open);
            add(spans, formula.part(start, at), Span.Emphasis.NONE);
            add(
                    spans,
                    inside(formula.part(open + 1, close)),
                    emphasis(mark.get().group(1)));
            start = Math.min(close + 1, formula.text().length());
            at = start;
        }
        add(spans, formula.part(start, formula.text().length()), Span.Emphasis.NONE);
        return spans;
    }

    private static Optional<Matcher> markAt(Excerpt formula, int at) {
        Matcher mark = MARK.matcher(formula.text()).region(at, formula.text().length());
        return mark.lookingAt() && (!isBold(mark.group(1)) || isWhole(formula, at, mark.end() - 1))
                ? Optional.of(mark)
                : Optional.empty();
    }

    /** A bold letter inside a formula is the name of a vector; only a formula that is bold all over is emphasised. */
    private static boolean isWhole(Excerpt formula, int at, int open) {
        return at == 0
                && LatexDepth.closingBrace(formula.text(), open)
                        == formula.text().length() - 1;
    }

    private static boolean isBold(String command) {
        return command.startsWith("b") && !command.startsWith("boxed") && !command.startsWith("bcancel")
                || command.endsWith("bf");
    }

    private static Span.Emphasis emphasis(String command) {
        if (isBold(command)) {
            return Span.Emphasis.BOLD;
        }
        return command.endsWith("box") || command.equals("boxed") ? Span.Emphasis.BOXED : Span.Emphasis.STRUCK;
    }

    /** {@code \fbox{$3$}} sets mathematics inside a text box. */
    private static Excerpt inside(Excerpt content) {
        Excerpt clean = content.strip();
        boolean dollars = clean.text().length() > 2
                && clean.text().startsWith("$")
                && clean.text().endsWith("$");
        return dollars ? clean.part(1, clean.text().length() - 1) : clean;
    }

    private static void add(List<Span> spans, Excerpt part, Span.Emphasis emphasis) {
        Excerpt clean = part.strip();
        if (!clean.isBlank()) {
            spans.add(Span.latex(clean.text().replace('\n', ' '), clean.place()).with(emphasis));
        }
    }
}
