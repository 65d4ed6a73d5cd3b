package org.gradcheck.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bar chart of points: ten bars, measured in the units of its picture.
 *
 * @param tenths the number of students in each tenth of the possible points
 */
record PointsChart(List<Integer> tenths, BigDecimal possible) {

    static final int BASE = 160;

    private static final int LEFT = 12;
    private static final int STEP = 40;
    private static final int HIGHEST = 130;

    /** A bar and the number of students it stands for. */
    record Bar(int x, int y, int height, int count) {
        int middle() {
            return x + STEP / 2;
        }
    }

    /** A border between two bars and the share of the points it stands for. */
    record Border(int x, int percent) {}

    List<Bar> bars() {
        int most = Math.max(1, Collections.max(tenths));
        return IntStream.range(0, tenths.size())
                .mapToObj(i -> bar(i, tenths.get(i), most))
                .toList();
    }

    private static Bar bar(int index, int count, int most) {
        int height = HIGHEST * count / most;
        return new Bar(LEFT + index * STEP, BASE - height, height, count);
    }

    List<Border> borders() {
        return IntStream.rangeClosed(0, tenths.size())
                .mapToObj(i -> new Border(LEFT + i * STEP, i * 10))
                .toList();
    }

    /** The chart for those who can't see it. */
    String words() {
        return IntStream.range(0, tenths.size())
                .filter(i -> tenths.get(i) > 0)
                .mapToObj(i ->
                        i * 10 + " to " + (i + 1) * 10 + " per cent: " + PointsText.counted(tenths.get(i), "student"))
                .collect(Collectors.joining("; "));
    }
}
