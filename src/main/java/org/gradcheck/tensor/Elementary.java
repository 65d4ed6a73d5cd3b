package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Shortening;
import org.gradcheck.expression.Value;

/**
 * A function of scalars, told by an expression over {@code a0, a1, ...}.
 *
 * @param slopes its partial derivatives
 */
record Elementary(Expression formula, List<String> names, List<Expression> slopes) {

    /** Functions never change, so that it makes no difference who asks first. */
    private static final Map<String, Optional<Elementary>> KNOWN = new ConcurrentHashMap<>();

    static final Elementary POWER = of(new Power(new Symbol("a0"), new Symbol("a1")), names(2));

    /** @throws ArithmeticException if there is no function of that name and number of arguments */
    static Elementary of(String function, int arguments) {
        return find(function, arguments)
                .orElseThrow(() ->
                        new ArithmeticException("there is no function " + function + " of " + arguments + " numbers"));
    }

    /** A function that can be differentiated; none of a whole list can. */
    static Optional<Elementary> find(String function, int arguments) {
        return KNOWN.computeIfAbsent(function + "/" + arguments, key -> read(function, names(arguments)));
    }

    private static Optional<Elementary> read(String function, List<String> names) {
        Call call = new Call(
                function,
                names.stream().map(Symbol::new).map(Expression.class::cast).toList(),
                Map.of());
        if (!Expression.elementaryFunctions().contains(function) || !Expression.isElementary(call)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(call, names));
        } catch (ArithmeticException noDerivative) {
            return Optional.empty();
        }
    }

    private static List<String> names(int arguments) {
        return IntStream.range(0, arguments).mapToObj(i -> "a" + i).toList();
    }

    private static Elementary of(Expression formula, List<String> names) {
        return new Elementary(
                formula, names, names.stream().map(formula::derivative).toList());
    }

    Scalar at(List<Scalar> arguments) {
        Map<String, Expression> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            values.put(names.get(i), arguments.get(i).value());
        }
        return Scalar.made(
                at(values, formula),
                arguments,
                () -> IntStream.range(0, arguments.size())
                        .mapToObj(i -> slope(arguments.get(i), slopes.get(i), values))
                        .toList());
    }

    /** Where an argument does not vary nobody asks, and there may be none: an even power's by its exponent. */
    private static Expression slope(Scalar argument, Expression slope, Map<String, Expression> values) {
        return argument.varies() ? at(values, slope) : Expression.ZERO;
    }

    private static Expression at(Map<String, Expression> values, Expression formula) {
        return Shortening.shortened(formula.substitute(values).simplify());
    }

    /** The sign of a number: -1, 0 or 1. */
    static int sign(Expression number) {
        return Value.of(number)
                .decimal(MathContext.DECIMAL64)
                .map(BigDecimal::signum)
                .orElseThrow(() -> new ArithmeticException(number.canon() + " must be a number"));
    }
}
