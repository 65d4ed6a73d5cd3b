package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a display formula makes: rows of a formula, or a table where its writer set one as an array. */
public final class FormulaBlock {

    private static final Pattern ARRAY = Pattern.compile("\\s*\\\\begin\\{array}(?:\\[[a-z]])?\\{[^{}]*}");
    private static final String END = "\\end{array}";

    /** Signs between the two sides of an equation that columns are aligned at. */
    private static final Pattern ALIGNED = Pattern.compile(
            "(?s)\\s*(?:[=<>+\\-:~&]|\\\\(?:approx|le|leq|ge|geq|equiv|sim|to|rightarrow|Rightarrow|implies|times|cdot|quad|text\\{ ?(?:if|for|when))).*"
                    + "|.*(?:[=<>:~]|\\\\(?:approx|leq?|geq?|equiv|sim|to|rightarrow|Rightarrow))\\s*");

    private FormulaBlock() {}

    /** The block; empty where the formula holds nothing but marks. */
    public static Optional<Block> of(Excerpt formula) {
        Optional<Block> table = table(formula);
        if (table.isPresent()) {
            return table;
        }
        List<Line> rows = FormulaRows.of(formula);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Formula(rows));
    }

    private static Optional<Block> table(Excerpt formula) {
        Matcher begin = ARRAY.matcher(formula.text());
        String text = formula.text().stripTrailing();
        if (!begin.lookingAt() || !text.endsWith(END) || text.indexOf(END) != text.length() - END.length()) {
            return Optional.empty();
        }
        List<List<Excerpt>> rows = new ArrayList<>();
        for (Excerpt row : FormulaRows.parts(formula.part(begin.end(), text.length() - END.length()), "\\\\")) {
            if (!row.isBlank()) {
                rows.add(FormulaRows.parts(row, "&"));
            }
        }
        boolean table = rows.size() > 1 && rows.stream().allMatch(row -> row.size() > 1 && !isAligned(row));
        return table
                ? Optional.of(
                        new Block.Table(rows.stream().map(FormulaBlock::row).toList()))
                : Optional.empty();
    }

    private static boolean isAligned(List<Excerpt> cells) {
        return cells.stream().anyMatch(cell -> ALIGNED.matcher(cell.text()).matches());
    }

    private static Block.Row row(List<Excerpt> cells) {
        return new Block.Row(cells.stream()
                .map(Excerpt::strip)
                .map(cell -> new Line(FormulaSpans.of(cell), cell.place()))
                .toList());
    }
}
