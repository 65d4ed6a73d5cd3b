package org.gradcheck.network;

import org.gradcheck.expression.Expression;

/**
 * The window of a convolution or a pooling along one axis.
 *
 * @param before padding before the first unit
 * @param after padding after the last unit
 * @param ceil whether a last window that is only partly filled counts
 * @param pooling whether the window is that of a pooling
 */
public record AxisWindow(
        Expression kernel,
        Expression stride,
        Expression before,
        Expression after,
        Expression dilation,
        boolean ceil,
        boolean pooling) {

    /** A window without dilation and with the same padding on both sides. */
    public static AxisWindow of(Expression kernel, Expression stride, Expression padding) {
        return new AxisWindow(kernel, stride, padding, padding, Expression.ONE, false, false);
    }

    /** How far the last tap lies from the first: {@code d*(k - 1)}. */
    public Expression span() {
        return dilation.times(kernel.minus(Expression.ONE));
    }

    /** The number of neighbouring units that it reaches over: {@code d*(k - 1) + 1}. */
    public Expression reach() {
        return span().plus(Expression.ONE);
    }

    /** The same window with other padding. */
    public AxisWindow padded(Expression left, Expression right) {
        return new AxisWindow(kernel, stride, left, right, dilation, ceil, pooling);
    }

    /** The same window with another stride. */
    public AxisWindow withStride(Expression other) {
        return new AxisWindow(kernel, other, before, after, dilation, ceil, pooling);
    }

    /** The same window whose taps lie side by side. */
    public AxisWindow withoutDilation() {
        return new AxisWindow(kernel, stride, before, after, Expression.ONE, ceil, pooling);
    }

    /** The same window with the other way of rounding. */
    public AxisWindow roundedOtherwise() {
        return new AxisWindow(kernel, stride, before, after, dilation, !ceil, pooling);
    }

    /** The same window without padding. */
    public AxisWindow withoutPadding() {
        return padded(Expression.ZERO, Expression.ZERO);
    }
}
