package org.gradcheck.report;

import java.math.BigDecimal;
import java.util.Locale;

/** Points in words and figures. */
final class PointsText {

    private PointsText() {}

    /** {@code 2.5 of 5 points}. */
    static String of(BigDecimal points, BigDecimal possible) {
        return DecimalText.plain(points) + " of " + counted(possible, "point");
    }

    /** {@code 1 answer}, {@code 5 answers}. */
    static String counted(int count, String noun) {
        return counted(BigDecimal.valueOf(count), noun);
    }

    /** A mean or a quartile, to a hundredth of a point. */
    static String average(double points) {
        return DecimalText.plain(new BigDecimal(String.format(Locale.ROOT, "%.2f", points)));
    }

    /** {@code 2.5 points}. */
    static String counted(BigDecimal count, String noun) {
        return DecimalText.plain(count) + " " + noun + (count.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
}
