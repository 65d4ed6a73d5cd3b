package org.gradcheck.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
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
import org.gradcheck.document.Block;
import org.gradcheck.document.FormulaRows;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Source;
import org.gradcheck.document.Span;
import org.gradcheck.document.html.InlineTags;

/** Turns the parsed blocks of a Markdown file into blocks of a document. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final Pattern MARKER = Pattern.compile("[-*+]|\\d{1,9}[.)]");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    private final MarkdownText markdown;
    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> markers = new ArrayList<>();
    private final InlineTags around = new InlineTags();

    MarkdownBlocks(MarkdownText markdown) {
        this.markdown = markdown;
        this.source = markdown.source();
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void visit(Heading heading) {
        MarkdownInlines inlines = inlines();
        inlines.readChildren(heading);
        add(heading, List.of(new Block.Heading(heading.getLevel(), inlines.line(place(heading)))));
        addBeside(heading, inlines);
    }

    @Override
    public void visit(Paragraph paragraph) {
        MarkdownInlines inlines = inlines();
        inlines.readChildren(paragraph);
        add(paragraph, inlines.blocks());
    }

    private void addBeside(Node node, MarkdownInlines inlines) {
        List<Block> beside = inlines.beside();
        if (!beside.isEmpty()) {
            add(node, beside);
        }
    }

    /** A block between two HTML blocks may stand in an element that can't be seen. */
    private void add(Node node, List<? extends Block> read) {
        if (around.isHidden()) {
            markdown.hidden(place(node));
        } else {
            blocks.addAll(read);
        }
    }

    /** The marker as the writer wrote it: the parser would number the items anew. A note is given to it as an item. */
    @Override
    public void visit(ListItem item) {
        int start = start(item);
        if (source.text().startsWith("[^", start)) {
            addNote(item);
            return;
        }
        Matcher marker =
                MARKER.matcher(source.text()).region(start, source.text().length());
        if (marker.lookingAt()) {
            markers.add(Span.prose(shown(marker.group(), item) + " ", source.place(start)));
        }
        visitChildren(item);
        endMarkers(item);
    }

    /** The dashes of a list are shown as bullets; a dash before one item alone may be meant as a minus sign. */
    private static String shown(String marker, ListItem item) {
        boolean isAlone = item.getPrevious() == null && item.getNext() == null;
        return item.getParent() instanceof BulletList && !isAlone ? "•" : marker;
    }

    /** An item that is empty, or begins with a block that is no text, keeps its number. */
    private void endMarkers(Node node) {
        if (!markers.isEmpty()) {
            add(node, inlines().blocks());
        }
    }

    private void addNote(ListItem item) {
        int before = blocks.size();
        visitChildren(item);
        List<Block> note = blocks.subList(before, blocks.size());
        List<Line> lines =
                note.stream().flatMap(block -> block.lines().stream()).toList();
        note.clear();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Note(lines));
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        List<SourceSpan> spans = code.getSourceSpans();
        List<SourceSpan> inside = spans.subList(Math.min(1, spans.size()), spans.size());
        boolean formula = "math".equals(code.getInfo()) && !code.getLiteral().isBlank() && !inside.isEmpty();
        if (formula) {
            addFormula(inside.get(0).getInputIndex(), code);
        } else {
            addCode(code, inside, code.getLiteral());
        }
    }

    /** GitHub and GitLab set what is fenced as {@code math}. */
    private void addFormula(int start, FencedCodeBlock code) {
        endMarkers(code);
        int end = Math.min(start + code.getLiteral().length(), source.text().length());
        add(code, List.of(new Block.Formula(FormulaRows.of(source.excerpt(start, end)))));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addCode(code, code.getSourceSpans(), code.getLiteral());
    }

    private void addCode(Node code, List<SourceSpan> spans, String literal) {
        List<Line> lines = new ArrayList<>();
        String[] texts = literal.split("\n");
        for (int i = 0; i < Math.min(texts.length, spans.size()); i++) {
            Place place = source.place(spans.get(i).getInputIndex());
            String text = markdown.islands().restore(texts[i]);
            lines.add(Line.of(new Span(text, Span.Notation.CODE, Span.Emphasis.NONE, place)));
        }
        if (!lines.isEmpty()) {
            endMarkers(code);
            add(code, List.of(new Block.Code(lines)));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        if (html.getPrevious() instanceof HtmlBlock) {
            return;
        }
        boolean hidden = around.isHidden();
        String text = html(html);
        around.seeAll(COMMENT.matcher(text).replaceAll(""));
        if (hidden) {
            markdown.hidden(place(html));
        } else {
            addHtml(html, markdown.html(start(html), text));
        }
    }

    private void addHtml(HtmlBlock html, List<Block> read) {
        boolean labelled = !markers.isEmpty() && !read.isEmpty() && read.get(0) instanceof Block.Text;
        if (labelled) {
            Line first = read.get(0).lines().get(0);
            markers.addAll(first.spans());
            List<Line> lines = new ArrayList<>(read.get(0).lines());
            lines.set(0, new Line(markers, markers.get(0).place()));
            blocks.add(new Block.Text(lines));
            markers.clear();
        }
        endMarkers(html);
        blocks.addAll(labelled ? read.subList(1, read.size()) : read);
    }

    /** The HTML of blocks that only blank lines part, with blanks for what marks a quote or an item around it. */
    private String html(HtmlBlock first) {
        Node last = first;
        while (last.getNext() instanceof HtmlBlock) {
            last = last.getNext();
        }
        int start = start(first);
        StringBuilder html = new StringBuilder();
        for (Node node = first; node != last.getNext(); node = node.getNext()) {
            for (SourceSpan span : node.getSourceSpans()) {
                String between = source.text().substring(start + html.length(), span.getInputIndex());
                html.append(between.replaceAll("[^\\n]", " "));
                html.append(source.text(), span.getInputIndex(), span.getInputIndex() + span.getLength());
            }
        }
        return html.toString();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            endMarkers(block);
            TableRows table = new TableRows();
            block.accept(table);
            add(block, List.of(new Block.Table(table.rows)));
            table.cells.forEach(cell -> addBeside(block, cell));
        } else {
            visitChildren(block);
        }
    }

    private final class TableRows extends AbstractVisitor {
        private final List<Block.Row> rows = new ArrayList<>();
        private final List<MarkdownInlines> cells = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.add(row(node));
            } else {
                visitChildren(node);
            }
        }

        private Block.Row row(Node row) {
            List<Line> lines = new ArrayList<>();
            for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
                MarkdownInlines cell = inlines();
                cell.readChildren(node);
                cells.add(cell);
                lines.add(cell.line(node instanceof TableCell ? place(node) : place(row)));
            }
            return new Block.Row(lines.isEmpty() ? List.of(new Line(List.of(), place(row))) : lines);
        }
    }

    private MarkdownInlines inlines() {
        MarkdownInlines inlines = new MarkdownInlines(markdown, List.copyOf(markers));
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
}
