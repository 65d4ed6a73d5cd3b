package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Place.Box;

/** Consecutive lines whose parts stand below each other. */
record PageTable(List<PageLine> lines, List<List<List<Chunk>>> rows) {

    private static final double WIDE = 0.95;
    private static final int EQUATION_NUMBER = 2;

    /** The table that begins with this line. */
    static Optional<PageTable> at(List<PageLine> lines, int first) {
        int end = first;
        List<Box> columns = new ArrayList<>();
        while (end < lines.size() && fits(lines, first, end, columns)) {
            cells(lines.get(end)).forEach(cell -> columns.add(box(cell)));
            end++;
        }
        List<PageLine> members = lines.subList(first, end);
        if (members.size() < 2 || members.stream().allMatch(PageTable::isNumberedEquation)) {
            return Optional.empty();
        }
        List<Box> shared = columns(members);
        return shared.size() < 2
                ? Optional.empty()
                : Optional.of(new PageTable(
                        members, members.stream().map(line -> row(line, shared)).toList()));
    }

    private static boolean fits(List<PageLine> lines, int first, int at, List<Box> columns) {
        PageLine line = lines.get(at);
        List<List<Chunk>> cells = cells(line);
        if (cells.size() < 2) {
            return false;
        }
        boolean near = at == first || line.baseline() - lines.get(at - 1).baseline() < 2 * line.size();
        long below = cells.stream()
                .filter(cell -> columns.stream().anyMatch(column -> overlap(box(cell), column) > 0))
                .count();
        return near && (at == first || below >= Math.max(2, cells.size() - 1));
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
