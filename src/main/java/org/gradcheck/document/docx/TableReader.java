package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.TableGrid;
import org.gradcheck.document.docx.ReadingPosition.Cell;

/**
 * Reads tables. One of a single column is a frame around paragraphs. Notes, pictures and tables in its cells follow it as
 * blocks of their own.
 */
final class TableReader {

    private final Manuscript manuscript;
    private final BodyReader body;
    private final List<Block> after = new ArrayList<>();
    private final TableGrid grid = new TableGrid();
    private int rows;

    TableReader(Manuscript manuscript, BodyReader body) {
        this.manuscript = manuscript;
        this.body = body;
    }

    List<Block> read(XmlElement table, RunProperties around) {
        boolean coloured =
                table.child("w:tblPr").filter(manuscript.styles()::isColoured).isPresent();
        RunProperties inside = around.onColour(coloured);
        List<XmlElement> rows = table.descendants("w:tr").stream()
                .filter(row -> !isDeleted(row) && !isHidden(row))
                .toList();
        if (rows.stream().allMatch(row -> row.descendants("w:tc").size() <= 1)) {
            return rows.stream()
                    .flatMap(row -> row.descendants("w:tc").stream())
                    .flatMap(cell -> body.read(cell, in(cell, inside)).stream())
                    .toList();
        }
        int number = manuscript.position().nextTable();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                rows.stream().map(row -> row(row, number, inside)).toList()));
        blocks.addAll(after);
        return blocks;
    }

    private boolean isHidden(XmlElement row) {
        boolean hidden = row.child("w:trPr")
                .filter(properties -> properties.isOn("w:hidden"))
                .isPresent();
        if (hidden) {
            manuscript.hidden(manuscript.place(1));
        }
        return hidden;
    }

    private static boolean isDeleted(XmlElement row) {
        return row.childrenOf("w:trPr").stream().anyMatch(property -> property.is("w:del"));
    }

    private static RunProperties in(XmlElement cell, RunProperties around) {
        return around.onColour(cell.childrenOf("w:tcPr").stream().anyMatch(RunProperties::isColoured));
    }

    private Block.Row row(XmlElement row, int table, RunProperties around) {
        rows++;
        int before = row.child("w:trPr")
                .flatMap(properties -> properties.numberOf("w:gridBefore"))
                .orElse(0);
        grid.skip(before, manuscript.place(1));
        for (XmlElement cell : row.descendants("w:tc")) {
            Optional<Cell> outside = manuscript.position().move(Optional.of(new Cell(table, rows, grid.columns() + 1)));
            Line words = cell(cell, in(cell, around));
            manuscript.position().move(outside);
            int width = cell.child("w:tcPr")
                    .flatMap(properties -> properties.numberOf("w:gridSpan"))
                    .orElse(1);
            grid.add(words, width, 1, manuscript.place(1));
        }
        return grid.takeRow(manuscript.place(1));
    }

    private static boolean standsAside(Block block) {
        return block instanceof Block.Table || block instanceof Block.Note || block instanceof Block.Figure;
    }

    private Line cell(XmlElement cell, RunProperties around) {
        Place place = manuscript.place(1);
        List<Line> lines = new ArrayList<>();
        for (Block block : body.read(cell, around)) {
            if (standsAside(block)) {
                after.add(block);
            } else {
                lines.addAll(block.lines());
            }
        }
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
