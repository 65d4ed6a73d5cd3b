package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/**
 * The formulas that a network is counted with. A usual mistake is the same count with one formula replaced.
 *
 * @param filters how many weights one filter has
 * @param sizes how many units a window leaves of an axis
 * @param fields how a window widens the receptive field
 */
public record Arithmetic(FilterRule filters, SizeRule sizes, FieldRule fields) {

    /** The weights of one filter. */
    public interface FilterRule {
        Expression weights(List<Expression> kernel, Expression channels);
    }

    /** The units that a window leaves of an axis. */
    public interface SizeRule {
        Expression units(Expression size, AxisWindow window);
    }

    /** The field after a window. */
    public interface FieldRule {
        Field after(Field before, AxisWindow window);
    }

    /** The formulas as they are right. */
    public static Arithmetic standard() {
        return new Arithmetic(Arithmetic::weights, Arithmetic::units, Arithmetic::field);
    }

    public Arithmetic withFilters(FilterRule rule) {
        return new Arithmetic(rule, sizes, fields);
    }

    public Arithmetic withSizes(SizeRule rule) {
        return new Arithmetic(filters, rule, fields);
    }

    public Arithmetic withFields(FieldRule rule) {
        return new Arithmetic(filters, sizes, rule);
    }

    /** {@code k_1*k_2*...*C}. */
    public static Expression weights(List<Expression> kernel, Expression channels) {
        return kernel.stream().reduce(channels, Expression::times);
    }

    /**
     * {@code floor((n + 2p - d(k - 1) - 1)/s) + 1} (Dumoulin and Visin, A guide to convolution arithmetic for deep
     * learning, 2016, relationship 15). Rounded up instead for {@code ceil}, except that a last window that would start
     * in the padding on the right is dropped, as PyTorch does: no more than {@code ceil((n + p)/s)} start before.
     */
    public static Expression units(Expression size, AxisWindow window) {
        Expression padded = size.plus(window.before());
        Expression room = padded.plus(window.after()).minus(window.span()).minus(Expression.ONE);
        Expression units = rounded(room.over(window.stride()), window).plus(Expression.ONE);
        return window.ceil() && mayStartInPadding(window)
                ? Expression.call("min", units, rounded(padded.over(window.stride()), window))
                        .simplify()
                : units;
    }

    /** Not if the window reaches back over the padding and a stride from there. */
    private static boolean mayStartInPadding(AxisWindow window) {
        Expression reach = window.span().plus(Expression.ONE);
        return !(window.after().plus(window.stride()).minus(reach) instanceof Num beyond
                && beyond.value().getNumerator().signum() <= 0);
    }

    private static Expression rounded(Expression steps, AxisWindow window) {
        return window.stride().equals(Expression.ONE)
                ? steps
                : Expression.call(window.ceil() ? "ceil" : "floor", steps).simplify();
    }

    /**
     * {@code r + d(k - 1)j}, {@code j*s}, and for the start {@code + (d(k - 1)/2 - p)j} with the jump before the window
     * (Araujo, Norris and Sim, Computing Receptive Fields of Convolutional Neural Networks, Distill 2019).
     */
    public static Field field(Field before, AxisWindow window) {
        Expression shift = window.span().over(Expression.number(2)).minus(window.before());
        return new Field(
                before.size().plus(window.span().times(before.jump())),
                before.jump().times(window.stride()),
                before.start().plus(shift.times(before.jump())));
    }
}
