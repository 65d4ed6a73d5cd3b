package org.gradcheck.document;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads formulas in the text and formulas set apart from it. */
final class LatexFormulas {

    private static final Set<String> ENVIRONMENTS =
            Set.of("equation", "align", "gather", "multline", "eqnarray", "displaymath", "flalign", "alignat", "math");

    private final LatexOutput output;
    private final TexStream stream;

    LatexFormulas(LatexOutput output, TexStream stream) {
        this.output = output;
        this.stream = stream;
    }

    static boolean isEnvironment(String plainName) {
        return ENVIRONMENTS.contains(plainName);
    }

    void inline(TexToken start, Predicate<TexToken> end) {
        LatexFormula formula = read(start, end);
        if (!output.isHidden(start) && !formula.isBlank()) {
            FormulaSpans.of(formula.excerpt(output.source())).forEach(output::span);
        }
    }

    void display(TexToken start, Predicate<TexToken> end) {
        output.endParagraph();
        LatexFormula formula = read(start, end);
        if (output.isHidden(start) || formula.isBlank()) {
            return;
        }
        List<Line> rows = FormulaRows.of(formula.excerpt(output.source()));
        if (!rows.isEmpty()) {
            output.block(new Block.Formula(rows));
        }
    }

    void environment(TexToken start, String name) {
        if (name.startsWith("alignat")) {
            stream.argument();
        }
        display(start, token -> stream.isEnd(token, name));
    }

    private LatexFormula read(TexToken start, Predicate<TexToken> end) {
        LatexFormula formula = LatexFormula.read(stream, end);
        if (!formula.isClosed()) {
            output.damaged(start.offset(), "A formula begins here and does not end.");
        }
        return formula;
    }
}
