package org.gradcheck.network;

import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/**
 * The formulas that a network is counted with. A usual mistake is the same count with one formula replaced.
 *
 * @param filters how many weights one filter has
 * @param biases how many biases a layer of filters has
 * @param work how many multiply-accumulates a layer of filters takes
 * @param sizes how many units a window leaves of an axis
 * @param fields how a window widens the receptive field
 * @param junctions how the outputs of branches become one
 */
public record Arithmetic(
        FilterRule filters, BiasRule biases, WorkRule work, SizeRule sizes, FieldRule fields, JunctionRule junctions) {

    private static final Arithmetic STANDARD = new Arithmetic(
            Filter::weights,
            Filter::filters,
            (weights, input, output) -> weights.times(output.elements()),
            Arithmetic::units,
            Arithmetic::field,
            junction -> junction);

    /** The weights of one filter. */
    public interface FilterRule {
        Expression weights(Filter filter);
    }

    /** The biases of all filters, if they have any. */
    public interface BiasRule {
        Expression biases(Filter filter);
    }

    /** The multiply-accumulates of all filters, of which one has so many weights. */
    public interface WorkRule {
        Expression macs(Expression weights, Signal input, Signal output);
    }

    /** The units that a window leaves of an axis. */
    public interface SizeRule {
        Expression units(Expression size, AxisWindow window);
    }

    /** The field after a window. */
    public interface FieldRule {
        Field after(Field before, AxisWindow window);
    }

    /** What to do where a network has a junction. */
    public interface JunctionRule {
        Junction instead(Junction junction);
    }

    /** The formulas as they are right. */
    public static Arithmetic standard() {
        return STANDARD;
    }

    public Arithmetic withFilters(FilterRule rule) {
        return new Arithmetic(rule, biases, work, sizes, fields, junctions);
    }

    public Arithmetic withBiases(BiasRule rule) {
        return new Arithmetic(filters, rule, work, sizes, fields, junctions);
    }

    public Arithmetic withWork(WorkRule rule) {
        return new Arithmetic(filters, biases, rule, sizes, fields, junctions);
    }

    public Arithmetic withSizes(SizeRule rule) {
        return new Arithmetic(filters, biases, work, rule, fields, junctions);
    }

    public Arithmetic withFields(FieldRule rule) {
        return new Arithmetic(filters, biases, work, sizes, rule, junctions);
    }

    public Arithmetic withJunctions(JunctionRule rule) {
        return new Arithmetic(filters, biases, work, sizes, fields, rule);
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
