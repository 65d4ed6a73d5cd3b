package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** A line of the page, read from left to right. */
record PageLine(List<Chunk> chunks, Box box, double baseline, double size) {

    /** Font sizes between the cells of a grid, however narrow it is. */
    private static final double DIVIDED = 1;

    static PageLine of(Row row) {
        return new PageLine(RowText.chunks(row), row.box(), row.baseline(), row.size());
    }

    /** The line with a wide gap wherever an upright rule as tall as the line stands in a gap, as between the cells of a grid. */
    PageLine divided(List<Rule> uprights) {
        List<Box> sides = uprights.stream()
                .map(Rule::box)
                .filter(side -> side.y0() < box.y0() + 1 && side.y1() > box.y1() - 1)
                .toList();
        if (sides.isEmpty()) {
            return this;
        }
        List<Chunk> divided = new ArrayList<>(chunks);
        for (int i = 1; i < chunks.size(); i++) {
            Box left = chunks.get(i - 1).box();
            Chunk right = chunks.get(i);
            if (sides.stream()
                    .anyMatch(side ->
                            side.x0() > left.x1() && side.x1() < right.box().x0())) {
                divided.set(i, right.behind(Math.max(right.gap(), DIVIDED)));
            }
        }
        return new PageLine(divided, box, baseline, size);
    }

    double height() {
        return box.y1() - box.y0();
    }

    boolean isBold() {
        return chunks.stream().allMatch(Chunk::bold);
    }

    boolean isMathematical() {
        return chunks.stream().anyMatch(Chunk::mathematical);
    }

    /** The parts of the line that wide gaps set apart. */
    List<List<Chunk>> cells(double gap) {
        List<List<Chunk>> cells = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= chunks.size(); i++) {
            if (i == chunks.size() || chunks.get(i).gap() > gap) {
                cells.add(chunks.subList(start, i));
                start = i;
            }
        }
        return cells;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> text.append(text.isEmpty() ? "" : " ").append(chunk.text()));
        return text.toString();
    }
}
