package org.gradcheck.calculator;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gradcheck.calculator.FormulaSlip.Aspect;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Filter;
import org.gradcheck.network.Junction;
import org.gradcheck.network.Signal;

/** Usual mistakes in what the filters of a layer have and do. */
final class FilterSlips {

    private static final Expression FIVE = Expression.number(5);
    private static final Expression THREE = Expression.number(3);

    /** In the number of weights of a filter. */
    static final List<FormulaSlip> WEIGHTS = List.of(
            weights(
                    "input-channels-forgotten",
                    "A filter was taken to have one channel only.",
                    Aspect.CHANNELS,
                    filter -> filter.withChannels(Expression.ONE)),
            weights(
                    "channels-swapped",
                    "Input and output channels were mixed up: a filter is as deep as its input has channels.",
                    Aspect.CHANNELS,
                    filter -> filter.withChannels(filter.filters())),
            weights(
                    "groups-ignored",
                    "The groups were ignored: a filter sees only the channels of its group.",
                    Aspect.CHANNELS,
                    filter -> filter.withChannels(filter.allChannels())),
            weights(
                    "kernel-not-squared",
                    "The kernel's size was taken along one axis only.",
                    Aspect.KERNEL,
                    filter ->
                            filter.withKernel(filter.kernel().stream().limit(1).toList())),
            weights(
                    "kernel-area-forgotten",
                    "The area of the kernel was left out.",
                    Aspect.KERNEL,
                    filter -> filter.withKernel(List.of())),
            weights(
                    "wrong-branch-kernel",
                    "The kernel of 5x5 was counted as one of 3x3.",
                    Aspect.KERNEL,
                    filter -> filter.withKernel(threeForFive(filter.kernel()))));

    /** In the number of biases. */
    static final List<FormulaSlip> BIASES = List.of(
            biases(
                    "bias-once-per-layer",
                    "There is a bias for each filter or unit, not one for the layer.",
                    filter -> Expression.ONE),
            biases(
                    "bias-per-input-channel",
                    "There is a bias for each filter or unit, not for each channel of the input.",
                    Filter::allChannels),
            biases(
                    "reduction-bias-forgotten",
                    "The biases of the 1x1 reductions were not counted.",
                    filter -> filter.reduction() ? Expression.ZERO : filter.filters()));

    /** In the number of places at which a filter is used. */
    static final FormulaSlip INPUT_MAP = new FormulaSlip(
            "input-size-for-output",
            "The size of the input was taken where that of the output counts.",
            Aspect.MAP,
            arithmetic -> arithmetic.withWork((weights, input, output) ->
                    weights.times(output.shape().get(0)).times(places(input))));

    /** In how branches are put together. */
    static final List<FormulaSlip> JUNCTIONS = List.of(
            new FormulaSlip(
                    "concatenation-added",
                    "The outputs of the branches were added; their channels stand one after the other.",
                    Aspect.JUNCTION,
                    arithmetic -> arithmetic.withJunctions(junction -> Junction.SUM)),
            new FormulaSlip(
                    "sum-stacked",
                    "The outputs that are added were put one after the other.",
                    Aspect.JUNCTION,
                    arithmetic -> arithmetic.withJunctions(junction -> Junction.CONCATENATION)));

    private FilterSlips() {}

    private static FormulaSlip weights(String code, String sentence, Aspect aspect, UnaryOperator<Filter> change) {
        return new FormulaSlip(code, sentence, aspect, arithmetic -> withFilters(arithmetic, change));
    }

    private static Arithmetic withFilters(Arithmetic arithmetic, UnaryOperator<Filter> change) {
        return arithmetic.withFilters(filter -> arithmetic.filters().weights(change.apply(filter)));
    }

    private static FormulaSlip biases(String code, String sentence, Arithmetic.BiasRule rule) {
        return new FormulaSlip(code, sentence, Aspect.BIASES, arithmetic -> arithmetic.withBiases(rule));
    }

    private static List<Expression> threeForFive(List<Expression> kernel) {
        return kernel.stream().map(size -> size.equals(FIVE) ? THREE : size).toList();
    }

    private static Expression places(Signal input) {
        return input.shape().stream().skip(1).reduce(Expression.ONE, Expression::times);
    }
}
