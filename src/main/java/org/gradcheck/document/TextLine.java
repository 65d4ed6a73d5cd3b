package org.gradcheck.document;

/** A line of text in which formulas stand between dollar signs and nothing else is marked up. */
public final class TextLine {

    private TextLine() {}

    /** The line with its formulas; blanks at both ends are left out. */
    public static Line of(Excerpt line) {
        LineBuilder builder = new LineBuilder();
        int start = 0;
        for (InlineFormula formula : InlineFormula.find(line.text())) {
            addProse(builder, line.part(start, formula.start()));
            builder.addAll(FormulaSpans.of(line.part(formula.bodyStart(), formula.bodyEnd())));
            start = formula.end();
        }
        addProse(builder, line.part(start, line.text().length()));
        return builder.takeLine(line.place());
    }

    private static void addProse(LineBuilder builder, Excerpt part) {
        int blank = builder.isAtLineStart()
                ? part.text().length() - part.text().stripLeading().length()
                : 0;
        builder.add(Span.prose(part.text().substring(blank), part.placeOf(blank)));
    }
}
