package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;

/** A line of a submission, with the lines that carry a calculation on, and the block it stands in. */
public record Row(Line line, Block block) {

    /** A calculation that is broken off at the end of a line goes on in the next. */
    private static final Pattern BREAKS_OFF =
            Pattern.compile("(?s).*[-+*/=·×⋅≈]|.*\\\\(?:cdot|times|approx)\\$?", Pattern.DOTALL);

    private static final Pattern CARRIES_ON =
            Pattern.compile("(?s)\\$?(?:\\s|&|\\\\q?quad\\b|\\\\[,;:! ])*(?:[+/=·×⋅≈]|\\\\(?:cdot|times|approx)\\b).*");

    /** In square points; a page has about half a million. */
    private static final double LARGE = 100_000;

    private static final Pattern RULE = Pattern.compile("\\s*[-=_\u2014\u2500+|]{3,}\\s*");

    /** The rows of all documents in reading order. */
    public static List<Row> of(List<Document> documents) {
        List<Row> rows = new ArrayList<>();
        for (Document document : documents) {
            document.blocks().forEach(block -> addAll(block, rows));
        }
        return rows;
    }

    private static void addAll(Block block, List<Row> rows) {
        if (block instanceof Block.Figure figure && figure.lines().isEmpty()) {
            rows.add(new Row(new Line(List.of(), figure.place()), block));
        }
        for (Line line : block.lines()) {
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).isCarriedOnBy(line, block)) {
                rows.set(last, new Row(joined(rows.get(last).line, line), rows.get(last).block));
            } else {
                rows.add(new Row(line, block));
            }
        }
    }

    private boolean isCarriedOnBy(Line next, Block nextBlock) {
        return joins(block) && joins(nextBlock) && belongTogether(text(), next.text());
    }

    private static boolean joins(Block block) {
        return block instanceof Block.Text || block instanceof Block.Formula;
    }

    private static boolean belongTogether(String before, String after) {
        return !isRule(before)
                && !isRule(after)
                && (BREAKS_OFF
                                .matcher(before.stripTrailing().replaceFirst("\\$$", ""))
                                .matches()
                        || CARRIES_ON.matcher(after).matches());
    }

    private static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }

    private static Line joined(Line before, Line after) {
        List<Span> spans = new ArrayList<>(before.spans());
        spans.add(Span.prose(" ", after.place()));
        spans.addAll(after.spans());
        return new Line(spans, before.place());
    }

    /**
     * What the writer says in the line. In a program only comments speak to a reader: what its numbers come to stands in its
     * output.
     */
    public Line said() {
        return isProgram()
                ? new Line(line.spans().stream().filter(Row::isComment).toList(), line.place())
                : line;
    }

    private static boolean isComment(Span span) {
        return span.notation() == Span.Notation.PROSE;
    }

    String text() {
        return said().text();
    }

    boolean isHeading() {
        return block instanceof Block.Heading;
    }

    /** Whether it is a ruled line, under which a sum stands. */
    boolean isRule() {
        return isRule(text());
    }

    boolean isTable() {
        return block instanceof Block.Table;
    }

    /** Whether it is a picture without words, which only a person can read. */
    boolean isPicture() {
        return block instanceof Block.Figure && line.spans().isEmpty();
    }

    /** Whether it is a picture as large as a fifth of a page: a photograph of a part, not a sketch beside it. */
    boolean isLargePicture() {
        return isPicture()
                && line.place() instanceof Place.OnPage place
                && (place.box().x1() - place.box().x0())
                                * (place.box().y1() - place.box().y0())
                        >= LARGE;
    }

    boolean isNote() {
        return block instanceof Block.Note;
    }

    boolean isProgram() {
        return block instanceof Block.Code code && code.isProgram();
    }

    /** The row without its first characters, which may stand in several spans. */
    Row from(int offset) {
        List<Span> spans = new ArrayList<>(said().spans());
        int left = offset;
        while (left > 0 && !spans.isEmpty()) {
            Span first = spans.remove(0);
            int marks = first.marked().length() - first.text().length();
            if (left < first.text().length()) {
                spans.add(0, rest(first, Math.max(0, left - marks / 2)));
            }
            left -= first.marked().length();
        }
        return new Row(new Line(spans, line.place()), block);
    }

    /** The first characters of the row; a formula that would be cut is kept whole. */
    Row until(int offset) {
        List<Span> spans = new ArrayList<>();
        int left = offset;
        for (Span span : said().spans()) {
            if (left > 0) {
                spans.add(
                        span.marked().length() <= left || span.notation() == Span.Notation.LATEX
                                ? span
                                : first(span, left));
            }
            left -= span.marked().length();
        }
        return new Row(new Line(spans, line.place()), block);
    }

    private static Span first(Span span, int length) {
        return new Span(span.text().substring(0, length), span.notation(), span.emphasis(), span.place());
    }

    private static Span rest(Span span, int offset) {
        return new Span(
                span.text().substring(offset),
                span.notation(),
                span.emphasis(),
                span.place().right(offset));
    }
}
