package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Arithmetic.FilterRule;

/** A usual mistake in the number of weights of a filter. */
record FilterSlip(String code, String sentence, FilterRule rule) {

    private static final Expression FIVE = Expression.number(5);
    private static final Expression THREE = Expression.number(3);

    static final List<FilterSlip> ALL = List.of(
            new FilterSlip(
                    "input-channels-forgotten",
                    "A filter was taken to have one channel only.",
                    (kernel, channels) -> Arithmetic.weights(kernel, Expression.ONE)),
            new FilterSlip(
                    "kernel-not-squared",
                    "The kernel's size was taken along one axis only.",
                    (kernel, channels) -> kernel.get(0).times(channels)),
            new FilterSlip(
                    "wrong-branch-kernel",
                    "The kernel of 5x5 was counted as one of 3x3.",
                    (kernel, channels) -> Arithmetic.weights(threeForFive(kernel), channels)));

    private static List<Expression> threeForFive(List<Expression> kernel) {
        return kernel.stream().map(size -> size.equals(FIVE) ? THREE : size).toList();
    }
}
