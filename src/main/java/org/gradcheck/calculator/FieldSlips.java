package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.calculator.FormulaSlip.Aspect;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Arithmetic.FieldRule;
import org.gradcheck.network.AxisWindow;
import org.gradcheck.network.Field;

/** Usual mistakes in how a window widens the receptive field. */
final class FieldSlips {

    private static final Expression TWO = Expression.number(2);

    /** How a rule becomes one with a mistake. */
    private interface Change {
        Field after(FieldRule rule, Field before, AxisWindow window);
    }

    private static final FormulaSlip POOLING_IGNORED = slip(
            "pooling-ignored",
            "The poolings were left out: their windows and strides count too.",
            Aspect.MAP,
            (rule, before, window) -> window.pooling() ? before : rule.after(before, window));

    private static final FormulaSlip DILATION_IGNORED = slip(
            "dilation-ignored",
            "The dilation was left out: a window reaches over d*(k - 1) + 1 units.",
            Aspect.DILATION,
            (rule, before, window) -> rule.after(before, window.withoutDilation()));

    static final List<FormulaSlip> SIZE = List.of(
            slip(
                    "jump-after-stride",
                    "A layer's own stride was counted in its own field already.",
                    Aspect.STRIDE,
                    (rule, before, window) ->
                            rule.after(jumping(before, window.stride()), window.withStride(Expression.ONE))),
            slip("kernel-not-minus-one", "A window adds k - 1 units, not k.", Aspect.KERNEL, FieldSlips::wholeKernel),
            slip(
                    "stride-two-assumed",
                    "The pooling was taken to have stride 2, and that was counted in its own field already.",
                    Aspect.STRIDE,
                    (rule, before, window) -> window.pooling()
                            ? rule.after(jumping(before, TWO), window.withStride(Expression.ONE))
                            : rule.after(before, window)),
            slip(
                    "strides-ignored",
                    "The strides were left out: what a window adds is multiplied by all strides before it.",
                    Aspect.STRIDE,
                    (rule, before, window) -> rule.after(before, window.withStride(Expression.ONE))),
            POOLING_IGNORED,
            DILATION_IGNORED);

    static final List<FormulaSlip> JUMP = List.of(
            POOLING_IGNORED,
            slip(
                    "strides-added",
                    "The strides were added; they are multiplied.",
                    Aspect.STRIDE,
                    (rule, before, window) -> added(rule.after(before, window), before, window)));

    static final List<FormulaSlip> START = List.of(
            slip(
                    "padding-forgotten",
                    "The padding was left out.",
                    Aspect.PADDING,
                    (rule, before, window) -> rule.after(before, window.withoutPadding())),
            POOLING_IGNORED,
            DILATION_IGNORED);

    private FieldSlips() {}

    private static FormulaSlip slip(String code, String sentence, Aspect aspect, Change change) {
        return new FormulaSlip(code, sentence, aspect, arithmetic -> with(arithmetic, change));
    }

    private static Arithmetic with(Arithmetic arithmetic, Change change) {
        return arithmetic.withFields((before, window) -> change.after(arithmetic.fields(), before, window));
    }

    private static Field jumping(Field field, Expression stride) {
        return new Field(field.size(), field.jump().times(stride), field.start());
    }

    private static Field wholeKernel(FieldRule rule, Field before, AxisWindow window) {
        Field right = rule.after(before, window);
        Expression more = window.dilation().times(before.jump());
        return new Field(right.size().plus(more), right.jump(), right.start());
    }

    /** A stride of 1 adds nothing. */
    private static Field added(Field right, Field before, AxisWindow window) {
        Expression jump = before.jump().plus(window.stride()).minus(Expression.ONE);
        return new Field(right.size(), jump, right.start());
    }
}
