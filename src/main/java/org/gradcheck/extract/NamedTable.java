package org.gradcheck.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;

/** Values in a small table: with their names at the heads of the columns and one row of values, or in the first column. */
record NamedTable(Map<Question, ValueName> names) {

    /** The cell of each value that stands in a table. */
    Map<Question, Region> in(Region own) {
        Map<Question, Region> cells = new LinkedHashMap<>();
        own.rows().stream()
                .map(Row::block)
                .distinct()
                .filter(Block.Table.class::isInstance)
                .forEach(table -> cells.putAll(in((Block.Table) table)));
        return cells;
    }

    private Map<Question, Region> in(Block.Table table) {
        List<Block.Row> rows = table.rows();
        Map<Question, Region> cells = new LinkedHashMap<>();
        names.forEach((item, name) -> {
            List<Line> heads = rows.get(0).cells();
            for (int column = 0; column < heads.size(); column++) {
                if (rows.size() == 2
                        && name.isIn(heads.get(column).text())
                        && column < rows.get(1).cells().size()) {
                    cells.put(item, region(rows.get(1).cells().get(column)));
                }
            }
            for (Block.Row row : rows) {
                if (isPair(row) && name.isIn(row.cells().get(0).text())) {
                    cells.put(item, region(row.cells().get(1)));
                }
            }
        });
        return cells;
    }

    /** A name and a value, not two names. */
    private boolean isPair(Block.Row row) {
        return row.cells().size() == 2
                && names.values().stream()
                        .noneMatch(name -> name.isIn(row.cells().get(1).text()));
    }

    private static Region region(Line cell) {
        return new Region(List.of(new Row(cell, new Block.Text(List.of(cell)))));
    }
}
