package org.gradcheck.calculator;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.tensor.Scalar;
import org.gradcheck.tensor.Tensor;
import org.gradcheck.tensor.TensorFunctions;

/** Arithmetic of numbers and formulas, which stays exact, and of arrays, which goes entry by entry. */
final class Arrays {

    private Arrays() {}

    static Expression plus(Expression left, Expression right) {
        return joined(left, right, Expression::plus, Tensor::plus);
    }

    static Expression times(Expression left, Expression right) {
        return joined(left, right, Expression::times, Tensor::times);
    }

    static Expression over(Expression dividend, Expression divisor) {
        return joined(dividend, divisor, Expression::over, Tensor::over);
    }

    static Expression raised(Expression base, Expression exponent) {
        return joined(base, exponent, Expression::raisedTo, (a, b) -> a.with(b, Scalar::raisedTo));
    }

    private static Expression joined(
            Expression left, Expression right, BinaryOperator<Expression> exactly, BinaryOperator<Tensor> byEntry) {
        return left instanceof ListOf || right instanceof ListOf
                ? byEntry.apply(Tensor.of(left), Tensor.of(right)).expression()
                : exactly.apply(left, right);
    }

    /**
     * Whether a call of an elementary function goes beyond what that knows, a list of numbers: with several lists, with an
     * argument that it has not, or with a matrix, unless it goes through its rows.
     */
    static boolean needsAxes(Call written, List<Expression> arguments) {
        return !written.named().isEmpty()
                || !Expression.isElementary(written)
                || arguments.stream().filter(ListOf.class::isInstance).count() > 1
                || arguments.stream().anyMatch(Arrays::isMatrix)
                        && !(call(written.function(), arguments) instanceof ListOf);
    }

    private static boolean isMatrix(Expression expression) {
        return expression instanceof ListOf list && list.items().stream().anyMatch(ListOf.class::isInstance);
    }

    /** An elementary function, entry by entry unless it is a function of lists. */
    static Expression call(String function, List<Expression> arguments) {
        boolean byEntry = arguments.stream().anyMatch(ListOf.class::isInstance)
                && TensorFunctions.find(function).isEmpty()
                && Tensor.isCallable(function, arguments.size());
        return byEntry
                ? Tensor.call(function, arguments.stream().map(Tensor::of).toList())
                        .expression()
                : new Call(function, arguments, Map.of()).simplify();
    }
}
