package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.Span;

/**
 * Paragraphs whose pieces stand below each other at tab stops are the rows of a table: at least two with the same number
 * of pieces, three or more. Two pieces may be a label and its answer, so there more rows are asked for.
 */
final class TabbedRows {

    private static final Pattern LABEL = Pattern.compile("\\(?\\w{1,3}[.):].*|[•\\-–].*");
    private static final int MIN_PAIRS = 3;

    private TabbedRows() {}

    static List<Block> asTables(List<Block> blocks) {
        List<Block> read = new ArrayList<>();
        for (int from = 0, end; from < blocks.size(); from = end) {
            int pieces = pieces(blocks.get(from));
            end = from + 1;
            while (pieces > 1 && end < blocks.size() && pieces(blocks.get(end)) == pieces) {
                end++;
            }
            boolean table = end - from >= (pieces > 2 ? 2 : MIN_PAIRS);
            if (pieces > 1 && table) {
                read.add(new Block.Table(
                        blocks.subList(from, end).stream().map(TabbedRows::row).toList()));
            } else {
                read.addAll(blocks.subList(from, end));
            }
        }
        return read;
    }

    /** How many pieces a paragraph of one line has; one where it is no row. */
    private static int pieces(Block block) {
        if (!(block instanceof Block.Text) || block.lines().size() != 1) {
            return 1;
        }
        List<Line> cells = cells(block.lines().get(0));
        boolean row = cells.stream().noneMatch(cell -> cell.spans().isEmpty())
                && !LABEL.matcher(cells.get(0).text()).matches();
        return row ? cells.size() : 1;
    }

    private static Block.Row row(Block paragraph) {
        return new Block.Row(cells(paragraph.lines().get(0)));
    }

    private static List<Line> cells(Line line) {
        List<Line> cells = new ArrayList<>();
        LineBuilder cell = new LineBuilder();
        for (Span span : line.spans()) {
            String[] parts = span.text().split("\t", -1);
            int column = 0;
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    cells.add(cell.takeLine(span.place().right(column)));
                }
                cell.add(new Span(
                        parts[part],
                        span.notation(),
                        span.emphasis(),
                        span.place().right(column)));
                column += parts[part].length() + 1;
            }
        }
        cells.add(cell.takeLine(line.place()));
        return cells;
    }
}
