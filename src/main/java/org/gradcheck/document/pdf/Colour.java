package org.gradcheck.document.pdf;

/**
 * A colour as the screen shows it, each part from 0 to 1; not a number where a pattern or picture has no one colour.
 */
record Colour(double red, double green, double blue) {

    static final Colour WHITE = new Colour(1, 1, 1);

    /** Each pattern and picture has a colour of its own, equal to no other. */
    static Colour unknown() {
        return new Colour(Double.NaN, Double.NaN, Double.NaN);
    }

    private boolean isKnown() {
        return !Double.isNaN(red + green + blue);
    }

    Colour mixed(Colour over, double alpha) {
        return new Colour(
                red + (over.red - red) * alpha,
                green + (over.green - green) * alpha,
                blue + (over.blue - blue) * alpha);
    }

    Colour times(Colour other) {
        return new Colour(red * other.red, green * other.green, blue * other.blue);
    }

    /** How different two colours look: the distance of CIE 1976 L*a*b*, in which black and white are 100 apart. */
    double distance(Colour other) {
        if (this == other || equals(other) && isKnown()) {
            return 0;
        }
        if (!isKnown() || !other.isKnown()) {
            return 100;
        }
        double[] here = lab();
        double[] there = other.lab();
        return Math.sqrt(square(here[0] - there[0]) + square(here[1] - there[1]) + square(here[2] - there[2]));
    }

    /** From sRGB by way of XYZ with white point D65 (IEC 61966-2-1, CIE 15). */
    private double[] lab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        double y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(double part) {
        double inside = Math.max(0, Math.min(1, part));
        return inside <= 0.04045 ? inside / 12.92 : Math.pow((inside + 0.055) / 1.055, 2.4);
    }

    private static double curve(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double square(double x) {
        return x * x;
    }
}
