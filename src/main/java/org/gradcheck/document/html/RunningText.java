package org.gradcheck.document.html;

import java.util.Arrays;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Line;
import org.gradcheck.document.ParagraphBuilder;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Notation;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a page as its pieces come in: pieces of one look become one, blanks are taken together as a browser does, and
 * raised and lowered text becomes LaTeX.
 */
final class RunningText {

    private final Page page;
    private final ParagraphBuilder paragraph = new ParagraphBuilder();
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private Look look = Look.PLAIN;
    private boolean afterBlank = true;

    RunningText(Page page) {
        this.page = page;
    }

    void label(Span label) {
        paragraph.label(label);
    }

    void endLabels() {
        flush();
        paragraph.endLabels();
    }

    // ---- text

    void add(TextNode node, Look its) {
        if (its.isHidden()) {
            if (!node.isBlank()) {
                page.hidden(node);
            }
            return;
        }
        add(node.getWholeText(), page.offsets(node), its);
    }

    /** Text that no text node holds, such as what is typed into a field. */
    void add(String shown, Node node, Look its) {
        int[] places = new int[shown.length()];
        Arrays.fill(places, page.excerpt(node, "").offsets()[0]);
        add(shown, places, its);
    }

    private void add(String more, int[] places, Look its) {
        begin(its);
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i), places[i]);
        }
    }

    private void begin(Look its) {
        boolean same = its.emphasis() == look.emphasis()
                && its.script().equals(look.script())
                && its.code() == look.code()
                && its.verbatim() == look.verbatim();
        if (!same) {
            flush();
        }
        look = its;
    }

    private void add(char c, int offset) {
        boolean wide = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (wide && look.verbatim()) {
            append(c == '\n' || c == '\t' ? c : ' ', offset);
        } else if (wide) {
            if (!afterBlank) {
                append(' ', offset);
            }
            afterBlank = true;
        } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
            append(c, offset);
            afterBlank = false;
        }
    }

    private void append(char c, int offset) {
        if (text.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = offset;
        text.append(c);
        offsets[text.length()] = offset + 1;
    }

    /** A line end stays part of the text, since a formula may run over it. */
    void lineBreak(Node node) {
        append('\n', page.excerpt(node, "").offsets()[0]);
        afterBlank = true;
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        Excerpt piece = page.excerpt(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
        text.setLength(0);
        if (!look.script().isEmpty()) {
            paragraph.addScript(look.script(), piece, look.emphasis());
        } else if (look.code()) {
            addCode(piece);
        } else {
            paragraph.addText(piece, look.emphasis());
        }
    }

    private void addCode(Excerpt piece) {
        List<Excerpt> lines = piece.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.endLine();
            }
            paragraph.add(new Span(
                    lines.get(i).text(),
                    Notation.CODE,
                    look.emphasis(),
                    lines.get(i).place()));
        }
    }

    // ---- what is no text

    void formula(Excerpt latex, boolean display, Look its) {
        flush();
        look = its;
        if (!display && !its.script().isEmpty()) {
            paragraph.addScriptFormula(its.script(), latex, its.emphasis());
        } else {
            paragraph.addFormula(latex, display, its.emphasis());
        }
        afterBlank = display;
    }

    void block(Block block) {
        endParagraph();
        paragraph.addBlock(block);
    }

    void endParagraph() {
        end();
        paragraph.endParagraph();
    }

    private void end() {
        flush();
        afterBlank = true;
    }

    /** The open paragraph as one line. */
    Line takeLine(Place ifEmpty) {
        end();
        return paragraph.takeLine(ifEmpty);
    }

    List<Block> blocks() {
        end();
        return paragraph.blocks();
    }
}
