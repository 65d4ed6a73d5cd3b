package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** A line of the page, read from left to right. */
record PageLine(List<Chunk> chunks, Box box, double baseline, double size) {

    static PageLine of(Row row) {
        return new PageLine(RowText.chunks(row), row.box(), row.baseline(), row.size());
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
