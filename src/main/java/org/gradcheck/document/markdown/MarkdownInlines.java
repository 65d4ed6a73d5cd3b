package org.gradcheck.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.gradcheck.document.Block;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.InlineFormula;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.ParagraphBuilder;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.html.InlineTags;

/**
 * Turns the inside of a paragraph, heading or cell into lines, and into blocks where a display formula, a table or a
 * picture interrupts a paragraph.
 */
final class MarkdownInlines extends AbstractVisitor {

    /** {@code 10^6^}. */
    private static final Pattern RAISED =
            Pattern.compile("(?<=[\\p{L}\\p{N})])\\^([-−+]?[\\p{L}\\p{N}.,]{1,20})\\^(?![\\p{L}\\p{N}({^-])");

    /** Elements whose inside is no Markdown, and those that have none. */
    private static final Pattern WHOLE =
            Pattern.compile("(?i)<(math|svg|script|style|select|textarea|template|iframe)\\b[^>]*>");

    private static final Pattern SINGLE = Pattern.compile("(?i)<(?:img|input)\\b[^>]*>");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|tr|li|h[1-6])\\s*>");

    /** A hostile file marks what is marked, thousands of times. */
    private static final int DEEPEST = 100;

    private final MarkdownText markdown;
    private final ParagraphBuilder paragraph = new ParagraphBuilder();
    private final Deque<Span.Emphasis> emphasis = new ArrayDeque<>(List.of(Span.Emphasis.NONE));
    private final InlineTags tags = new InlineTags();
    private boolean lowered;
    private int formulaEnd;

    MarkdownInlines(MarkdownText markdown, List<Span> markers) {
        this.markdown = markdown;
        markers.forEach(paragraph::label);
    }

    void readChildren(Node parent) {
        visitChildren(parent);
    }

    /** Everything as one line, for a heading or a cell. */
    Line line(Place ifEmpty) {
        LineBuilder line = new LineBuilder();
        for (Block block : blocks()) {
            for (Line words : isOfLine(block) ? block.lines() : List.<Line>of()) {
                line.addAll(words.spans());
                line.endLine();
            }
        }
        return line.takeLine(ifEmpty);
    }

    /** Pictures and tables in it, which follow the line. */
    List<Block> beside() {
        return blocks().stream().filter(block -> !isOfLine(block)).toList();
    }

    private static boolean isOfLine(Block block) {
        return block instanceof Block.Text || block instanceof Block.Formula;
    }

    /** Everything as blocks, for a paragraph. */
    List<Block> blocks() {
        paragraph.endLabels();
        return paragraph.blocks();
    }

    @Override
    protected void visitChildren(Node parent) {
        if (emphasis.size() > DEEPEST) {
            addProse(markdown.source().excerpt(start(parent), end(parent)));
            return;
        }
        Set<String> unclosed = new HashSet<>();
        for (Node child = parent.getFirstChild(); child != null; ) {
            Optional<Node> end = child instanceof HtmlInline html ? elementEnd(html, unclosed) : Optional.empty();
            if (end.isPresent()) {
                addHtml(start(child), end(end.get()));
            } else {
                child.accept(this);
            }
            child = end.orElse(child).getNext();
        }
    }

    // ---- text

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        for (int at = 0; at < literal.length(); ) {
            if (Islands.begins(literal, at)) {
                addIsland(literal, at);
                at = Islands.end(literal, at);
            } else if (Islands.isFiller(literal.charAt(at))) {
                at++;
            } else {
                int end = proseEnd(literal, at);
                addProse(markdown.excerpt(literal.substring(at, end), start(text) + at));
                at = end;
            }
        }
    }

    private static int proseEnd(String literal, int from) {
        int end = from;
        while (end < literal.length() && !Islands.begins(literal, end) && !Islands.isFiller(literal.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addProse(Excerpt prose) {
        int at = 0;
        for (Matcher raised = RAISED.matcher(prose.text()); raised.find(); at = raised.end()) {
            addPlain(prose.part(at, raised.start()));
            paragraph.addScript("^", prose.part(raised.start(1), raised.end(1)), current());
        }
        addPlain(prose.part(at, prose.text().length()));
    }

    private void addPlain(Excerpt prose) {
        if (tags.isHidden()) {
            markdown.hidden(prose.place());
        } else if (!script().isEmpty()) {
            paragraph.addScript(script(), prose, current());
        } else if (!prose.text().isEmpty()) {
            paragraph.add(Span.prose(prose.text(), prose.place()).with(current()));
        }
    }

    private String script() {
        return lowered ? "_" : tags.script();
    }

    private void addIsland(String literal, int at) {
        Optional<InlineFormula> formula = markdown.islands().formula(literal, at);
        formula.ifPresent(this::addFormula);
        markdown.islands().table(literal, at).ifPresent(table -> paragraph.addBlock(table.table(markdown.source())));
    }

    private void addFormula(InlineFormula formula) {
        Excerpt body = withoutBackticks(markdown.source().excerpt(formula.bodyStart(), formula.bodyEnd()));
        formulaEnd = formula.end();
        if (tags.isHidden()) {
            markdown.hidden(body.place());
        } else if (!script().isEmpty()) {
            paragraph.addScriptFormula(script(), body, current());
        } else {
            paragraph.addFormula(body, formula.display(), current());
        }
    }

    /** GitLab sets {@code $`x`$} as a formula. */
    private static Excerpt withoutBackticks(Excerpt body) {
        int last = body.text().length() - 1;
        boolean ticked = last > 1 && body.text().charAt(0) == '`' && body.text().charAt(last) == '`';
        return ticked ? body.part(1, last) : body;
    }

    /** A line may end inside a formula. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        Node next = lineBreak.getNext();
        if (next == null || start(next) >= formulaEnd) {
            paragraph.endLine();
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        paragraph.endLine();
    }

    @Override
    public void visit(Code code) {
        Place place = markdown.source().place(start(code));
        String text = markdown.islands().restore(code.getLiteral());
        paragraph.add(new Span(text, Span.Notation.CODE, current(), place));
    }

    // ---- marks

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
            addPlain(markdown.excerpt(delimiter, start(node)));
        }
        emphasis.push(product ? current() : marked);
        visitChildren(node);
        emphasis.pop();
        if (product) {
            addPlain(markdown.excerpt(delimiter, end(node) - delimiter.length()));
        }
    }

    private boolean isProduct(Node node) {
        String text = markdown.source().text();
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

    /** One tilde strikes out as two do, but right behind a letter ({@code H~2~O}) it lowers. */
    @Override
    public void visit(CustomNode node) {
        boolean struck = node instanceof Strikethrough;
        String text = markdown.source().text();
        boolean index = struck
                && start(node) > 0
                && isOperand(text.charAt(start(node) - 1), ')')
                && !text.startsWith("~~", start(node));
        lowered |= index;
        emphasis.push(struck && !index ? Span.Emphasis.STRUCK : current());
        visitChildren(node);
        emphasis.pop();
        lowered &= !index;
    }

    private Span.Emphasis current() {
        return tags.emphasis() == Span.Emphasis.NONE ? emphasis.element() : tags.emphasis();
    }

    // ---- pictures and HTML

    @Override
    public void visit(Image image) {
        paragraph.endParagraph();
        paragraph.endLabels();
        Place place = markdown.source().place(start(image));
        visitChildren(image);
        paragraph.addBlock(new Block.Figure(place, paragraph.takeLines()));
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        tags.see(tag);
        if (LINE_END.matcher(tag).matches()) {
            paragraph.endLine();
        } else if (SINGLE.matcher(tag).matches()) {
            addHtml(start(html), end(html));
        }
    }

    /** The tag that closes an element; where one is missing, it is missing for all that follow too. */
    private static Optional<Node> elementEnd(HtmlInline html, Set<String> unclosed) {
        Matcher opening = WHOLE.matcher(html.getLiteral());
        if (!opening.matches()) {
            return Optional.empty();
        }
        String closing = "</" + opening.group(1).toLowerCase(Locale.ROOT);
        if (unclosed.contains(closing)) {
            return Optional.empty();
        }
        Node node = html.getNext();
        while (node != null
                && !(node instanceof HtmlInline tag
                        && tag.getLiteral().toLowerCase(Locale.ROOT).startsWith(closing))) {
            node = node.getNext();
        }
        if (node == null) {
            unclosed.add(closing);
        }
        return Optional.ofNullable(node);
    }

    private void addHtml(int start, int end) {
        for (Block block : markdown.html(start, markdown.source().text().substring(start, end))) {
            if (block instanceof Block.Text text) {
                text.lines().forEach(line -> line.spans().forEach(paragraph::add));
            } else {
                paragraph.addBlock(block);
            }
        }
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
