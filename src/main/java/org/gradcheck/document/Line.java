package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a document: spans of text and mathematics from left to right; an empty table cell has no spans. */
public record Line(List<Span> spans, Place place) {

    /** Stands between the cells of a table row that is seen as one line. */
    public static final String CELL_BORDER = " | ";

    public Line {
        spans = List.copyOf(spans);
    }

    /** A line of one span. */
    public static Line of(Span span) {
        return new Line(List.of(span), span.place());
    }

    static Line ofCells(List<Line> cells) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                spans.add(Span.prose(CELL_BORDER, cells.get(i).place()));
            }
            spans.addAll(cells.get(i).spans);
        }
        return new Line(spans, cells.get(0).place());
    }

    /** The line as it is read: mathematics in LaTeX stands between dollar signs. */
    public String text() {
        return spans.stream().map(Span::marked).collect(Collectors.joining());
    }
}
