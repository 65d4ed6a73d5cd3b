package org.gradcheck.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.jsoup.nodes.Element;

/**
 * Reads a table; a cell that is wide or high leaves the others it covers empty. A table of a single column, or with tables
 * in it, is a frame around what stands in its cells.
 */
final class TableReader {

    /** More than any table of a homework has; a hostile page asks for a billion. */
    private static final int MAX_SPAN = 100;

    private final Page page;
    private final Look look;
    private final List<Integer> covered = new ArrayList<>();

    /** What stands in place of a cell that is covered from above: nothing, at the place of the cell that covers it. */
    private final Map<Integer, Line> covering = new HashMap<>();

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
        List<Line> cells = new ArrayList<>();
        for (Element cell : cells(row)) {
            addCovered(cells, row);
            Look its = page.look(cell, around);
            cover(cells.size(), cell);
            Line read = its.gone() ? empty(cell) : cell(cell, its);
            covering.put(cells.size(), new Line(List.of(), read.place()));
            cells.add(read);
        }
        addCovered(cells, row);
        return new Block.Row(cells.isEmpty() ? List.of(empty(row)) : cells);
    }

    /** Empty cells where one from the left or from above reaches to. */
    private void addCovered(List<Line> cells, Element row) {
        while (cells.size() < covered.size() && covered.get(cells.size()) > 0) {
            covered.set(cells.size(), covered.get(cells.size()) - 1);
            cells.add(covering.getOrDefault(cells.size(), empty(row)));
        }
    }

    private void cover(int column, Element cell) {
        int width = span(cell, "colspan");
        int height = span(cell, "rowspan");
        while (covered.size() < column + width) {
            covered.add(0);
        }
        for (int i = 0; i < width; i++) {
            covered.set(column + i, height - 1 + (i > 0 ? 1 : 0));
            covering.remove(column + i);
        }
    }

    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        Optional<Integer> span = written.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
        return Math.max(1, Math.min(span.orElse(written.matches("\\d+") ? MAX_SPAN : 1), MAX_SPAN));
    }

    private Line empty(Element element) {
        return new Line(List.of(), page.place(element));
    }

    private Line cell(Element cell, Look its) {
        LineBuilder joined = new LineBuilder();
        for (Line line : FlowReader.lines(page, cell, its)) {
            joined.addAll(line.spans());
            joined.endLine();
        }
        return joined.takeLine(page.place(cell));
    }
}
