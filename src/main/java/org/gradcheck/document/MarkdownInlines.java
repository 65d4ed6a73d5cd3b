package org.gradcheck.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Turns the inside of a paragraph, heading or cell into lines, and into blocks where a display formula, a table or a
 * picture interrupts a paragraph.
 */
final class MarkdownInlines extends AbstractVisitor {

    private final Source source;
    private final Islands islands;
    private final List<Block> blocks = new ArrayList<>();
    private final LineBuilder lines = new LineBuilder();
    private final Deque<Span.Emphasis> emphasis = new ArrayDeque<>(List.of(Span.Emphasis.NONE));
    private final HtmlTags tags = new HtmlTags();

    MarkdownInlines(Source source, Islands islands, List<Span> markers) {
        this.source = source;
        this.islands = islands;
        lines.addAll(markers);
    }

    void readChildren(Node parent) {
        visitChildren(parent);
    }

    void readHtml(String html, int start) {
        addText(tags.withoutTags(html), start);
    }

    /** Everything as one line, for a heading or a cell. */
    Line line(Place ifEmpty) {
        return lines.takeLine(ifEmpty);
    }

    /** Everything as blocks, for a paragraph. */
    List<Block> blocks() {
        endParagraph();
        return List.copyOf(blocks);
    }

    @Override
    public void visit(Text text) {
        addText(text.getLiteral(), start(text));
    }

    private void addText(String literal, int start) {
        for (int at = 0; at < literal.length(); ) {
            if (Islands.begins(literal, at)) {
                addIsland(literal, at);
                at = Islands.end(literal, at);
            } else {
                at = addProse(literal, at, start);
            }
        }
    }

    private int addProse(String literal, int from, int start) {
        int end = from;
        while (end < literal.length() && !Islands.begins(literal, end) && literal.charAt(end) != '\n') {
            end++;
        }
        if (!Islands.isFiller(literal.charAt(from)) && end > from) {
            String prose = literal.substring(from, end);
            Place place = source.place(Math.min(start + from, source.text().length()));
            if (tags.script().isEmpty()) {
                lines.add(prose, Span.Notation.PROSE, current(), place);
            } else {
                lines.add(tags.script() + "{" + prose + "}", Span.Notation.LATEX, current(), place);
            }
        }
        if (end < literal.length() && literal.charAt(end) == '\n') {
            lines.endLine();
            return end + 1;
        }
        return end;
    }

    private void addIsland(String literal, int at) {
        Optional<InlineFormula> formula = islands.formula(literal, at);
        formula.ifPresent(this::addFormula);
        islands.table(literal, at).ifPresent(table -> {
            endParagraph();
            blocks.add(table.table(source));
        });
    }

    private void addFormula(InlineFormula formula) {
        Excerpt body = source.excerpt(formula.bodyStart(), formula.bodyEnd());
        if (!formula.display()) {
            FormulaSpans.of(body).forEach(span -> lines.add(emphasised(span)));
            return;
        }
        endParagraph();
        FormulaBlock.of(body).ifPresent(blocks::add);
    }

    private Span emphasised(Span span) {
        return span.emphasis() == Span.Emphasis.NONE ? span.with(current()) : span;
    }

    private void endParagraph() {
        List<Line> paragraph = lines.takeLines();
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Text(paragraph));
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        lines.endLine();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        lines.endLine();
    }

    @Override
    public void visit(Code code) {
        Place place = source.place(start(code));
        lines.add(islands.restore(code.getLiteral()), Span.Notation.CODE, current(), place);
    }

    @Override
    public void visit(Emphasis node) {
        delimited(node, "*", current());
    }

    @Override
    public void visit(StrongEmphasis node) {
        delimited(node, "**", Span.Emphasis.BOLD);
    }

    /** {@code 2*x*(w*x-y)} holds products, although Markdown takes {@code *x*} for emphasis. */
    private void delimited(Node node, String delimiter, Span.Emphasis marked) {
        boolean product = isProduct(node);
        if (product) {
            lines.add(delimiter, Span.Notation.PROSE, current(), source.place(start(node)));
        }
        emphasis.push(product ? current() : marked);
        visitChildren(node);
        emphasis.pop();
        if (product) {
            lines.add(delimiter, Span.Notation.PROSE, current(), source.place(end(node) - 1));
        }
    }

    private boolean isProduct(Node node) {
        String text = source.text();
        int before = start(node) - 1;
        int after = end(node);
        boolean star = start(node) < text.length() && text.charAt(start(node)) == '*';
        return star
                && (before >= 0 && isOperand(text.charAt(before), ')')
                        || after < text.length() && isOperand(text.charAt(after), '('));
    }

    private static boolean isOperand(char c, char bracket) {
        return Character.isLetterOrDigit(c) || c == bracket;
    }

    @Override
    public void visit(CustomNode node) {
        boolean struck = node instanceof Strikethrough;
        emphasis.push(struck ? Span.Emphasis.STRUCK : current());
        visitChildren(node);
        emphasis.pop();
    }

    @Override
    public void visit(Image image) {
        endParagraph();
        Place place = source.place(start(image));
        visitChildren(image);
        blocks.add(new Block.Figure(place, lines.takeLines()));
    }

    @Override
    public void visit(HtmlInline html) {
        tags.see(html.getLiteral());
        if (tags.isLineBreak(html.getLiteral())) {
            lines.endLine();
        }
    }

    private Span.Emphasis current() {
        return tags.emphasis().orElse(emphasis.element());
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
