package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.document.Span.Emphasis;

/**
 * Collects the lines of a paragraph, and blocks where a display formula, a table or a picture interrupts it. For readers.
 */
public final class ParagraphBuilder {

    private static final Pattern NO_POWER = Pattern.compile("(?U)\\s*|st|nd|rd|th|TM|[*†‡§¶®]+");

    private final List<Block> blocks = new ArrayList<>();
    private final LineBuilder lines = new LineBuilder();
    private final List<Span> labels = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();

    /** A raised ({@code ^}) or lowered ({@code _}) text. */
    private record Script(String sign, Span latex) {}

    /** What stands in front of the text that comes next, such as the number of a list item. */
    public void label(Span label) {
        labels.add(label);
    }

    /** A number that no text followed stands for itself, also before a block; a mere mark is dropped. */
    public void endLabels() {
        boolean number =
                labels.stream().anyMatch(label -> label.text().codePoints().anyMatch(Character::isLetterOrDigit));
        if (number) {
            endParagraph();
            lines.addAll(labels);
            endParagraph();
        }
        labels.clear();
    }

    /** Adds to the line. */
    public void add(Span span) {
        endScripts();
        addSpan(span);
    }

    private void addSpan(Span span) {
        if (!labels.isEmpty() && !span.text().isBlank()) {
            lines.addAll(labels);
            labels.clear();
        }
        lines.add(span);
    }

    /** Adds words between which formulas stand in their usual delimiters; a line feed ends the line. */
    public void addText(Excerpt text, Emphasis emphasis) {
        int start = 0;
        for (InlineFormula formula : InlineFormula.find(text.text())) {
            addProse(text.part(start, formula.start()), emphasis);
            addFormula(text.part(formula.bodyStart(), formula.bodyEnd()), formula.display(), emphasis);
            start = formula.end();
        }
        addProse(text.part(start, text.text().length()), emphasis);
    }

    private void addProse(Excerpt text, Emphasis emphasis) {
        if (text.text().isEmpty()) {
            return;
        }
        endScripts();
        List<Excerpt> parts = text.lines();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                endLine();
            }
            Excerpt part = parts.get(i);
            int blank = lines.isAtLineStart()
                    ? part.text().length() - part.text().stripLeading().length()
                    : 0;
            add(Span.prose(part.text().substring(blank), part.placeOf(blank)).with(emphasis));
        }
    }

    /** Adds a raised ({@code ^}) or lowered ({@code _}) text; ordinals and marks of notes are no powers. */
    public void addScript(String sign, Excerpt text, Emphasis emphasis) {
        if (NO_POWER.matcher(text.text()).matches()) {
            addProse(text, emphasis);
        } else {
            addScriptFormula(sign, text.as(MathCharacters.latex(text.text().strip())), emphasis);
        }
    }

    /** Adds a raised or lowered formula. Those that follow each other stand at one base: {@code x_1^2}. */
    public void addScriptFormula(String sign, Excerpt latex, Emphasis emphasis) {
        scripts.add(new Script(sign, Span.latex(latex.text(), latex.place()).with(emphasis)));
    }

    private void endScripts() {
        if (scripts.isEmpty()) {
            return;
        }
        StringBuilder latex = new StringBuilder();
        String before = "";
        for (Script script : scripts) {
            if (!script.sign.equals(before)) {
                latex.append(before.isEmpty() ? "" : "}").append(script.sign).append('{');
            }
            MathNotation.append(latex, script.latex.text());
            before = script.sign;
        }
        Span first = scripts.get(0).latex;
        scripts.clear();
        addSpan(Span.latex(latex.append('}').toString(), first.place()).with(first.emphasis()));
    }

    /**
     * Adds a formula.
     *
     * @param body LaTeX without its delimiters
     * @param display whether it is set apart from the text
     * @param emphasis of what the formula does not mark itself
     */
    public void addFormula(Excerpt body, boolean display, Emphasis emphasis) {
        if (!display) {
            FormulaSpans.of(body).forEach(span -> add(span.emphasis() == Emphasis.NONE ? span.with(emphasis) : span));
            return;
        }
        FormulaBlock.of(body).ifPresent(this::addBlock);
    }

    /** Ends the paragraph and adds a block after it. */
    public void addBlock(Block block) {
        endParagraph();
        endLabels();
        blocks.add(block);
    }

    /** What is added next stands on a new line. */
    public void endLine() {
        endScripts();
        lines.endLine();
    }

    /** Whether the line has no text yet. */
    public boolean isAtLineStart() {
        return lines.isAtLineStart();
    }

    /** What is added next stands in a new paragraph. */
    public void endParagraph() {
        endScripts();
        List<Line> paragraph = lines.takeLines();
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Text(paragraph));
        }
    }

    /** The lines of the open paragraph, which is ended by this without becoming a block. */
    public List<Line> takeLines() {
        endScripts();
        return lines.takeLines();
    }

    /** The open paragraph as one line, for a heading or a cell. */
    public Line takeLine(Place ifEmpty) {
        endScripts();
        return lines.takeLine(ifEmpty);
    }

    /** Everything so far. */
    public List<Block> blocks() {
        endParagraph();
        return List.copyOf(blocks);
    }
}
