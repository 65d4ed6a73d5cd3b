package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Place.Box;

/**
 * Consecutive lines whose parts stand below each other.
 *
 * @param lines all lines of the table
 * @param rows the cells of each row; a row may take several lines
 */
record PageTable(List<PageLine> lines, List<List<List<Chunk>>> rows) {

    private static final double WIDE = 0.95;
    /** A part of a cell is narrower than a line of text beside a margin. */
    private static final double WIDEST_PART = 0.6;

    private static final double ALIGNED = 0.1;
    private static final double FURTHEST = 3.5;
    private static final int EQUATION_NUMBER = 2;

    /** The table that begins with this line. */
    static Optional<PageTable> at(List<PageLine> lines, int first) {
        if (cells(lines.get(first)).size() < 2) {
            return Optional.empty();
        }
        int end = first;
        List<Box> columns = new ArrayList<>();
        while (end < lines.size() && (fits(lines, first, end, columns) || isWrapped(lines, first, end, columns))) {
            cells(lines.get(end)).forEach(cell -> columns.add(box(cell)));
            end++;
        }
        List<PageLine> members = lines.subList(first, end);
        List<PageLine> full =
                members.stream().filter(line -> cells(line).size() > 1).toList();
        if (full.size() < 2 || full.stream().allMatch(PageTable::isNumberedEquation)) {
            return Optional.empty();
        }
        List<Box> shared = columns(full);
        return shared.size() < 2 ? Optional.empty() : Optional.of(new PageTable(members, rows(members, shared)));
    }

    private static boolean fits(List<PageLine> lines, int first, int at, List<Box> columns) {
        PageLine line = lines.get(at);
        List<List<Chunk>> cells = cells(line);
        if (cells.size() < 2) {
            return false;
        }
        boolean near = at == first || isNear(lines.get(at - 1), line) || isAligned(lines.get(at - 1), line);
        long below = cells.stream()
                .filter(cell -> columns.stream().anyMatch(column -> overlap(box(cell), column) > 0))
                .count();
        return near && (at == first || below >= Math.max(2, cells.size() - 1));
    }

    private static boolean isNear(PageLine before, PageLine line) {
        return line.baseline() - before.baseline() < 2 * line.size()
                || line.box().y0() - before.box().y1() < 0.9 * line.size();
    }

    /** Lines of a web page stand further apart; at least two cells begin where those of the line before begin. */
    private static boolean isAligned(PageLine before, PageLine line) {
        long aligned = cells(line).stream()
                .filter(cell -> cells(before).stream()
                        .anyMatch(above -> Math.abs(box(above).x0() - box(cell).x0()) < ALIGNED * line.size()))
                .count();
        return aligned >= 2 && line.baseline() - before.baseline() < FURTHEST * line.size();
    }

    /** Whether a line holds no more than a part of a cell, right below or above the other part. */
    private static boolean isWrapped(List<PageLine> lines, int first, int at, List<Box> columns) {
        PageLine line = lines.get(at);
        if (at == first || cells(line).size() != 1 || lines.get(at - 1).size() < 0.9 * line.size()) {
            return false;
        }
        boolean near = line.box().y0() - lines.get(at - 1).box().y1() < 0.5 * line.size();
        boolean under = columns.stream()
                .anyMatch(column -> line.box().x0() > column.x0() - line.size() / 2
                        && line.box().x1() < column.x1() + 2 * line.size());
        long over = columns.stream()
                .filter(column -> overlap(line.box(), column) > 0)
                .count();
        double left = columns.stream().mapToDouble(Box::x0).min().orElse(0);
        boolean inner = line.box().x0() > left + line.size();
        boolean goesOn = at + 1 < lines.size() && fits(lines, first, at + 1, columns);
        double right = columns.stream().mapToDouble(Box::x1).max().orElse(0);
        boolean narrow = line.box().x1() - line.box().x0() < WIDEST_PART * (right - left);
        return near && narrow && under && over > 0 && (inner || goesOn && isNarrow(line, columns));
    }

    /** Whether nothing of the line stands below what is not in the first column. */
    private static boolean isNarrow(PageLine line, List<Box> columns) {
        return columns.stream()
                .filter(column -> column.x0() > line.box().x0() + 2 * line.size())
                .noneMatch(column -> overlap(line.box(), column) > -line.size() / 2);
    }

    /** The rows of the table; a line with only a part of a cell belongs to the row that it is closest to. */
    private static List<List<List<Chunk>>> rows(List<PageLine> members, List<Box> columns) {
        List<List<List<Chunk>>> rows = new ArrayList<>();
        List<List<Chunk>> above = List.of();
        for (int i = 0; i < members.size(); i++) {
            List<List<Chunk>> row = row(members.get(i), columns);
            if (cells(members.get(i)).size() > 1) {
                rows.add(joined(above, row));
                above = List.of();
            } else if (isCloserToNext(members, i) || rows.isEmpty()) {
                above = joined(above, row);
            } else {
                rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), row));
            }
        }
        if (!above.isEmpty()) {
            rows.add(above);
        }
        return rows;
    }

    private static boolean isCloserToNext(List<PageLine> members, int at) {
        return at + 1 < members.size()
                && members.get(at + 1).baseline() - members.get(at).baseline() + 1
                        < members.get(at).baseline() - members.get(at - 1).baseline();
    }

    private static List<List<Chunk>> joined(List<List<Chunk>> above, List<List<Chunk>> below) {
        if (above.isEmpty()) {
            return below;
        }
        List<List<Chunk>> joined = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            List<Chunk> cell = new ArrayList<>(above.get(i));
            cell.addAll(below.get(i));
            joined.add(cell);
        }
        return joined;
    }

    private static boolean isNumberedEquation(PageLine line) {
        List<List<Chunk>> cells = cells(line);
        return cells.size() == EQUATION_NUMBER
                && cells.get(1).size() == 1
                && cells.get(1).get(0).text().matches("\\(\\d+\\)");
    }

    private static List<List<Chunk>> cells(PageLine line) {
        return line.cells(WIDE);
    }

    private static Box box(List<Chunk> cell) {
        return cell.stream().map(Chunk::box).reduce(Box::union).orElseThrow();
    }

    private static double overlap(Box a, Box b) {
        return Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
    }

    /** The columns as the rows with the most cells have them: a heading over two columns does not join them. */
    private static List<Box> columns(List<PageLine> lines) {
        int most = lines.stream().mapToInt(line -> cells(line).size()).max().orElse(0);
        List<Box> columns = new ArrayList<>();
        for (PageLine line : lines) {
            List<List<Chunk>> cells = cells(line);
            for (int i = 0; cells.size() == most && i < most; i++) {
                Box box = box(cells.get(i));
                if (columns.size() < most) {
                    columns.add(box);
                } else {
                    columns.set(i, columns.get(i).union(box));
                }
            }
        }
        return columns;
    }

    private static List<List<Chunk>> row(PageLine line, List<Box> columns) {
        List<List<Chunk>> row = new ArrayList<>(Collections.nCopies(columns.size(), List.of()));
        for (List<Chunk> cell : cells(line)) {
            int nearest = nearest(box(cell), columns);
            List<Chunk> joined = new ArrayList<>(row.get(nearest));
            joined.addAll(cell);
            row.set(nearest, joined);
        }
        return row;
    }

    private static int nearest(Box cell, List<Box> columns) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (overlap(cell, columns.get(i)) > overlap(cell, columns.get(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }
}
