package org.gradcheck.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points as tables write them. */
final class Points {

    /** A number with one sign that may only be that of decimals. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:[.,][0-9]{1,9})?");

    private static final int PLACES = 2;

    private Points() {}

    /** Without needless zeros: {@code 2.5}. */
    static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** Rounded to hundredths, which is as exact as learning-management systems are. */
    static BigDecimal rounded(BigDecimal points) {
        return points.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** To the hundredth, as learning-management systems show and compare scores. */
    static String hundredths(BigDecimal points, boolean comma) {
        String text = rounded(points).toPlainString();
        return comma ? text.replace('.', ',') : text;
    }

    /** The number that a cell holds; empty if it holds none, or one that may be read in two ways. */
    static Optional<BigDecimal> read(String cell) {
        return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell.replace(',', '.'))) : Optional.empty();
    }
}
