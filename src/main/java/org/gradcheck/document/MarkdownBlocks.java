package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Turns the parsed blocks of a Markdown file into blocks of a document. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final Pattern MARKER = Pattern.compile("[-*+]|\\d{1,9}[.)]");

    private final Source source;
    private final Islands islands;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> markers = new ArrayList<>();

    MarkdownBlocks(Source source, Islands islands) {
        this.source = source;
        this.islands = islands;
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void visit(Heading heading) {
        MarkdownInlines inlines = inlines();
        inlines.readChildren(heading);
        blocks.add(new Block.Heading(heading.getLevel(), inlines.line(place(heading))));
    }

    @Override
    public void visit(Paragraph paragraph) {
        MarkdownInlines inlines = inlines();
        inlines.readChildren(paragraph);
        blocks.addAll(inlines.blocks());
    }

    /** The marker as the writer wrote it: the parser would number the items anew. */
    @Override
    public void visit(ListItem item) {
        int start = start(item);
        Matcher marker =
                MARKER.matcher(source.text()).region(start, source.text().length());
        if (marker.lookingAt()) {
            markers.add(Span.prose(marker.group() + " ", source.place(start)));
        }
        visitChildren(item);
        markers.clear();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        List<SourceSpan> spans = code.getSourceSpans();
        addCode(spans.subList(Math.min(1, spans.size()), spans.size()), code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addCode(code.getSourceSpans(), code.getLiteral());
    }

    private void addCode(List<SourceSpan> spans, String literal) {
        List<Line> lines = new ArrayList<>();
        String[] texts = literal.split("\n");
        for (int i = 0; i < Math.min(texts.length, spans.size()); i++) {
            Place place = source.place(spans.get(i).getInputIndex());
            lines.add(Line.of(new Span(islands.restore(texts[i]), Span.Notation.CODE, Span.Emphasis.NONE, place)));
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block.Code(lines));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        MarkdownInlines inlines = inlines();
        inlines.readHtml(islands.text().substring(start(html), end(html)), start(html));
        blocks.addAll(inlines.blocks());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<Block.Row> rows = new ArrayList<>();
            block.accept(new TableRows(rows));
            blocks.add(new Block.Table(rows));
        } else {
            visitChildren(block);
        }
    }

    private final class TableRows extends AbstractVisitor {
        private final List<Block.Row> rows;

        TableRows(List<Block.Row> rows) {
            this.rows = rows;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.add(row(node));
            } else {
                visitChildren(node);
            }
        }
    }

    private Block.Row row(Node row) {
        List<Line> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            MarkdownInlines inlines = inlines();
            inlines.readChildren(cell);
            cells.add(inlines.line(cell instanceof TableCell ? place(cell) : place(row)));
        }
        return new Block.Row(cells.isEmpty() ? List.of(new Line(List.of(), place(row))) : cells);
    }

    private MarkdownInlines inlines() {
        MarkdownInlines inlines = new MarkdownInlines(source, islands, List.copyOf(markers));
        markers.clear();
        return inlines;
    }

    private Place place(Node node) {
        return source.place(start(node));
    }

    /** A node without a place of its own, such as an empty cell, stands where its parent does. */
    private static int start(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        return placed.getSourceSpans().isEmpty()
                ? 0
                : placed.getSourceSpans().get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
