package org.gradcheck.document.latex;

/** A colour; its parts go from 0 to 1. */
record LatexColor(double red, double green, double blue) {

    static final LatexColor WHITE = new LatexColor(1, 1, 1);
    static final LatexColor BLACK = new LatexColor(0, 0, 0);

    /** Below this difference in every part nobody reads one colour on the other. */
    private static final double VISIBLE = 0.12;

    boolean isCloseTo(LatexColor other) {
        return Math.abs(red - other.red) < VISIBLE
                && Math.abs(green - other.green) < VISIBLE
                && Math.abs(blue - other.blue) < VISIBLE;
    }

    /** So much of this colour, from 0 to 1, and the rest of the other. */
    LatexColor mixed(double share, LatexColor other) {
        return new LatexColor(
                share * red + (1 - share) * other.red,
                share * green + (1 - share) * other.green,
                share * blue + (1 - share) * other.blue);
    }
}
