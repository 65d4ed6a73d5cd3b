package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;

/**
 * A label met in a row.
 *
 * @param context what inner labels are read below, from here on
 * @param question whose answer begins; empty for the label of an enclosing or a foreign question
 * @param labelEnd where the text behind the label begins
 * @param onlyThisRow whether the answer ends with the row, as in a table
 */
record Hit(Label context, Optional<Question> question, int labelEnd, boolean onlyThisRow) {

    /** The row without the label, as far as the label stands in the first span. */
    Row rest(Row row) {
        List<Span> spans = new ArrayList<>(row.line().spans());
        if (spans.isEmpty() || labelEnd > spans.get(0).text().length()) {
            return row;
        }
        Span first = spans.get(0);
        spans.set(
                0,
                new Span(first.text().substring(labelEnd), first.notation(), first.emphasis(), behind(first.place())));
        return new Row(new Line(spans, row.line().place()), row.block());
    }

    private Place behind(Place place) {
        return place instanceof Place.InText at
                ? new Place.InText(at.file(), at.line(), at.column() + labelEnd)
                : place;
    }
}
