package org.gradcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.Place;
import org.gradcheck.document.TableGrid;
import org.jsoup.nodes.Element;

/**
 * Reads a table; a cell that is wide or high leaves the others it covers empty, and pictures follow the table. A table of a single column, or with tables
 * in it, is a frame around what stands in its cells.
 */
final class TableReader {

    private final Page page;
    private final Look look;
    private final List<Block> pictures = new ArrayList<>();
    private final TableGrid grid = new TableGrid();

    private TableReader(Page page, Look look) {
        this.page = page;
        this.look = look;
    }

    static List<Block> read(Page page, Element table, Look look) {
        TableReader reader = new TableReader(page, look);
        List<Element> rows = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        reader.collect(table, rows, blocks);
        boolean frame = rows.stream().allMatch(row -> cells(row).size() <= 1)
                || rows.stream()
                        .anyMatch(row -> cells(row).stream().anyMatch(cell -> cell.selectFirst("table") != null));
        if (frame) {
            rows.forEach(row -> blocks.addAll(FlowReader.read(page, row, page.look(row, look))));
        } else {
            blocks.add(new Block.Table(rows.stream().map(reader::row).toList()));
            blocks.addAll(reader.pictures);
        }
        return blocks;
    }

    /** The rows of the table itself; its caption and what else stands between become blocks. */
    private void collect(Element parent, List<Element> rows, List<Block> blocks) {
        for (Element child : parent.children()) {
            Look its = page.look(child, look);
            if (its.gone()) {
                if (child.hasText()) {
                    page.hidden(child);
                }
            } else if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                collect(child, rows, blocks);
            } else if (child.nameIs("caption")) {
                blocks.addAll(FlowReader.read(page, child, its));
            }
        }
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child -> child.normalName().matches("t[dh]"))
                .toList();
    }

    private Block.Row row(Element row) {
        Look around = page.look(row, look);
        Place place = page.place(row);
        for (Element cell : cells(row)) {
            Look its = page.look(cell, around);
            Line words = its.gone() ? new Line(List.of(), page.place(cell)) : cell(cell, its);
            grid.add(words, span(cell, "colspan"), span(cell, "rowspan"), place);
        }
        return grid.takeRow(place);
    }

    /** How many columns or rows a cell covers; what is not a number means one. */
    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        if (!written.matches("\\d+")) {
            return 1;
        }
        return written.length() > 9 ? Integer.MAX_VALUE : Math.max(1, Integer.parseInt(written));
    }

    private Line cell(Element cell, Look its) {
        LineBuilder joined = new LineBuilder();
        for (Block block : FlowReader.read(page, cell, its)) {
            if (block instanceof Block.Figure && block.lines().isEmpty()) {
                pictures.add(block);
            }
            for (Line line : block.lines()) {
                joined.addAll(line.spans());
                joined.endLine();
            }
        }
        return joined.takeLine(page.place(cell));
    }
}
