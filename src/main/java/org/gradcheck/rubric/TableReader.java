package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.expression.Expression;
import org.gradcheck.extract.Cell;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Text;

/** Reads {@code table:} of a part: a part of its own for each cell, which share the points. */
final class TableReader {

    /** What stands for the row in the answer of a column. */
    private static final String ROW = "row";

    private static final int MOST_CELLS = 500;

    private final World world;
    private final Faults faults;

    TableReader(World world, Faults faults) {
        this.world = world;
        this.faults = faults;
    }

    /** A column as it is written. */
    private record Column(List<String> heads, Text source, Expression answer, Optional<AnswerKind> kind) {}

    /** The cells, row by row. */
    List<PartDraft> cells(PartDraft part) {
        Optional<Section> table = part.section().find("table").flatMap(node -> Section.of(node, Keys.TABLE, faults));
        if (table.isEmpty()) {
            return List.of();
        }
        List<TableRows.Row> rows = new TableRows(world, faults).of(table.get());
        List<Column> columns = table.get().entries("columns").stream()
                .flatMap(field -> column(field).stream())
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
            for (Column column : columns) {
                drafts.add(cell(part, row, column, share(part.points(), drafts.size(), cells)));
            }
        }
        return drafts;
    }

    /** Equal shares to the hundredth, which together are the whole. */
    private static BigDecimal share(BigDecimal points, int cell, int cells) {
        return upTo(points, cell + 1, cells).subtract(upTo(points, cell, cells));
    }

    private static BigDecimal upTo(BigDecimal points, int cell, int cells) {
        return points.multiply(BigDecimal.valueOf(cell)).divide(BigDecimal.valueOf(cells), 2, RoundingMode.HALF_UP);
    }

    private PartDraft cell(PartDraft part, TableRows.Row row, Column column, BigDecimal points) {
        Expression answer = column.answer().substitute(Map.of(ROW, row.key()));
        String name = row.names().get(0);
        String head = column.heads().get(0);
        return new PartDraft(
                part.section(),
                part.id() + "/" + name + "/" + head,
                part.labels(),
                head + " of " + name,
                points,
                column.kind(),
                List.of(),
                part.variables(),
                part.digits(),
                Optional.of(Claim.computed(column.source(), answer, world)),
                List.of(),
                List.of(),
                part.working(),
                Optional.empty(),
                Optional.of(new Cell(part.id(), row.names(), column.heads())));
    }

    private Optional<Column> column(Field field) {
        if (field.value() instanceof Text answer) {
            return column(field, answer, List.of(), Optional.empty());
        }
        return Section.of(field.value(), Keys.COLUMN, faults)
                .flatMap(section -> section.requireText("answer")
                        .flatMap(answer -> column(
                                field,
                                answer,
                                section.texts("heads").stream().map(Text::text).toList(),
                                new WrittenKind(faults).in(section))));
    }

    private Optional<Column> column(Field field, Text answer, List<String> others, Optional<AnswerKind> kind) {
        List<String> heads =
                Stream.concat(Stream.of(field.key()), others.stream()).toList();
        return new KeyReader(faults).expression(answer).map(expression -> new Column(heads, answer, expression, kind));
    }
}
