package org.gradcheck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gradcheck.document.Place;
import tools.jackson.core.JsonGenerator;

/**
 * A place as data: the file, and page and box, line and column, or cell and line. A paragraph is a line; of a table the
 * rows are lines and the cells columns.
 */
final class PlaceJson {

    /** A hundredth of a point is finer than any eye, and hides how a machine rounds. */
    private static final int BOX_DECIMALS = 2;

    private PlaceJson() {}

    static void write(JsonGenerator json, Place place) {
        json.writeStartObject();
        json.writeStringProperty("file", place.file());
        if (place instanceof Place.OnPage onPage) {
            json.writeNumberProperty("page", onPage.page());
            writeBox(json, onPage.box());
        } else if (place instanceof Place.InText inText) {
            json.writeNumberProperty("line", inText.line());
            json.writeNumberProperty("column", inText.column());
        } else if (place instanceof Place.InCell inCell) {
            json.writeNumberProperty("cell", inCell.cell());
            json.writeNumberProperty("line", inCell.line());
        } else if (place instanceof Place.InParagraph inParagraph) {
            json.writeNumberProperty("line", inParagraph.paragraph());
            json.writeNumberProperty("column", inParagraph.column());
        } else if (place instanceof Place.InTable inTable) {
            json.writeNumberProperty("table", inTable.table());
            json.writeNumberProperty("line", inTable.row());
            json.writeNumberProperty("column", inTable.cell());
        }
        json.writeEndObject();
    }

    private static void writeBox(JsonGenerator json, Place.Box box) {
        json.writeArrayPropertyStart("box");
        for (double side : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
            json.writeNumber(
                    DecimalText.plain(BigDecimal.valueOf(side).setScale(BOX_DECIMALS, RoundingMode.HALF_EVEN)));
        }
        json.writeEndArray();
    }
}
