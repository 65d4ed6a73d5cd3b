package org.gradcheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;

/**
 * Where lines stand on the pages of one file.
 *
 * @param boxes page to the smallest box that holds its lines, in reading order
 */
record PageRegions(Map<Integer, Place.Box> boxes) {

    /** A region that goes on over more pages is looked up in the file. */
    private static final int MOST_PAGES = 3;

    static PageRegions of(List<Line> lines, String file) {
        Map<Integer, Place.Box> boxes = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.place() instanceof Place.OnPage place && place.file().equals(file)) {
                boxes.merge(place.page(), place.box(), Place.Box::union);
            }
        }
        return new PageRegions(boxes);
    }

    List<Clipping> clippings() {
        return boxes.entrySet().stream()
                .limit(MOST_PAGES)
                .map(entry -> new Clipping(entry.getKey(), entry.getValue()))
                .toList();
    }
}
