package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;

/** Reads tables. One of a single column is a frame around paragraphs. */
final class TableReader {

    private static final int MAX_SPAN = 100;

    private final Manuscript manuscript;
    private final BodyReader body;

    TableReader(Manuscript manuscript, BodyReader body) {
        this.manuscript = manuscript;
        this.body = body;
    }

    List<Block> read(XmlElement table, RunProperties around) {
        boolean coloured =
                table.child("w:tblPr").filter(manuscript.styles()::isColoured).isPresent();
        RunProperties inside = around.onColour(coloured);
        List<XmlElement> rows = table.descendants("w:tr").stream()
                .filter(row -> !isDeleted(row))
                .toList();
        if (rows.stream().allMatch(row -> row.descendants("w:tc").size() <= 1)) {
            return rows.stream()
                    .flatMap(row -> row.descendants("w:tc").stream())
                    .flatMap(cell -> body.read(cell, in(cell, inside)).stream())
                    .toList();
        }
        return List.of(
                new Block.Table(rows.stream().map(row -> row(row, inside)).toList()));
    }

    private static boolean isDeleted(XmlElement row) {
        return row.childrenOf("w:trPr").stream().anyMatch(property -> property.is("w:del"));
    }

    private static RunProperties in(XmlElement cell, RunProperties around) {
        return around.onColour(cell.childrenOf("w:tcPr").stream().anyMatch(RunProperties::isColoured));
    }

    private Block.Row row(XmlElement row, RunProperties around) {
        List<Line> cells = new ArrayList<>();
        int before = row.child("w:trPr")
                .flatMap(properties -> properties.numberOf("w:gridBefore"))
                .orElse(0);
        addEmpty(cells, before);
        for (XmlElement cell : row.descendants("w:tc")) {
            cells.add(cell(cell, in(cell, around)));
            int width = cell.child("w:tcPr")
                    .flatMap(properties -> properties.numberOf("w:gridSpan"))
                    .orElse(1);
            addEmpty(cells, width - 1);
        }
        if (cells.isEmpty()) {
            addEmpty(cells, 1);
        }
        return new Block.Row(cells);
    }

    /** The columns a wide cell takes up, or a row leaves free. */
    private void addEmpty(List<Line> cells, int count) {
        for (int i = 0; i < Math.min(count, MAX_SPAN); i++) {
            cells.add(new Line(List.of(), manuscript.place(1)));
        }
    }

    private Line cell(XmlElement cell, RunProperties around) {
        List<Line> lines = body.read(cell, around).stream()
                .flatMap(block -> block.lines().stream())
                .toList();
        Place place = manuscript.place(1);
        LineBuilder joined = new LineBuilder();
        for (Line line : lines) {
            if (!joined.isEmpty()) {
                joined.add(Span.prose(" ", line.place()));
            }
            joined.addAll(line.spans());
        }
        return joined.takeLine(place);
    }
}
