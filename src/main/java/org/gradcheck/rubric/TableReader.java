package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code table:} of a part: a part of its own for each cell, which share the points. */
final class TableReader {

    private static final int MOST_CELLS = 500;

    private final World world;
    private final Faults faults;

    TableReader(World world, Faults faults) {
        this.world = world;
        this.faults = faults;
    }

    /** The cells, row by row. */
    List<PartDraft> cells(PartDraft part) {
        Optional<Section> table = part.section().find("table").flatMap(node -> Section.of(node, Keys.TABLE, faults));
        if (table.isEmpty()) {
            return List.of();
        }
        List<TableRows.Row> rows = new TableRows(world, faults).of(table.get());
        List<TableColumn> columns = table.get().entries("columns").stream()
                .flatMap(field -> TableColumn.read(field, part, world, faults).stream())
                .toList();
        if (!table.get().has("columns")) {
            table.get().require("columns");
        }
        int cells = rows.size() * columns.size();
        if (cells > MOST_CELLS) {
            faults.error(table.get().position(), "A table has at most " + MOST_CELLS + " cells, not " + cells + ".");
            return List.of();
        }
        List<PartDraft> drafts = new ArrayList<>();
        for (TableRows.Row row : rows) {
            for (TableColumn column : columns) {
                drafts.add(column.cell(row, share(part.points(), drafts.size(), cells)));
            }
        }
        return drafts;
    }

    /** Equal shares to the hundredth, which together are the whole. */
    static BigDecimal share(BigDecimal points, int cell, int cells) {
        return upTo(points, cell + 1, cells).subtract(upTo(points, cell, cells));
    }

    private static BigDecimal upTo(BigDecimal points, int cell, int cells) {
        return points.multiply(BigDecimal.valueOf(cell)).divide(BigDecimal.valueOf(cells), 2, RoundingMode.HALF_UP);
    }
}
