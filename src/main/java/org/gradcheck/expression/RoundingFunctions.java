package org.gradcheck.expression;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;
import static org.gradcheck.expression.Expression.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/**
 * Rounding, sizes, signs and the larger of two. At a jump or a kink the derivative is taken as frameworks for deep
 * learning do: 0 for {@code abs}, {@code sign}, {@code floor} and {@code ceil}, half of each for {@code max} and {@code
 * min}.
 */
final class RoundingFunctions {

    private static final int DIGITS = 60;

    static final List<Function> ALL = List.of(
            rounding("floor", RoundingMode.FLOOR),
            rounding("ceil", RoundingMode.CEILING),
            Function.of("abs", (x, p) -> x.abs())
                    .rationally(x -> Optional.of(x.get(0).abs()))
                    .slope(x -> sign(x)),
            Function.of("sign", (x, p) -> Enclosure.of(BigDecimal.valueOf(x.sign())))
                    .rationally(x ->
                            Optional.of(new BigFraction(x.get(0).getNumerator().signum())))
                    .slope(x -> ZERO),
            Function.of("mod", 2, 2, (x, p) -> remainder(x.get(0), x.get(1), p))
                    .rationally(x -> remainder(x.get(0), x.get(1)))
                    .slopes(
                            (x, m) -> ONE,
                            (x, m) -> Simplification.called("floor", x.over(m)).negate()),
            Function.of(
                            "max",
                            1,
                            Function.ANY,
                            (x, p) -> x.stream().reduce(Enclosure::max).orElseThrow())
                    .exactly(x -> Extremes.simplified("max", x))
                    .slopes(x -> slopes(x, ONE)),
            Function.of(
                            "min",
                            1,
                            Function.ANY,
                            (x, p) -> x.stream().reduce(Enclosure::min).orElseThrow())
                    .exactly(x -> Extremes.simplified("min", x))
                    .slopes(x -> slopes(x, ONE.negate())));

    private RoundingFunctions() {}

    private static Function rounding(String name, RoundingMode mode) {
        return Function.of(name, (x, p) -> x.rounded(mode))
                .exactly(x -> rounded(x.get(0), mode))
                .slope(x -> ZERO);
    }

    /** A number that is no fraction is rounded exactly too, where sixty digits show on which side of a whole one it is. */
    private static Optional<Expression> rounded(Expression x, RoundingMode mode) {
        if (x instanceof Num number) {
            return Optional.of(new Num(rounded(number.value(), mode)));
        }
        if (!x.symbols().isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal whole = Decimals.enclose(x, DIGITS).rounded(mode).low();
            return whole.precision() < DIGITS ? Optional.of(new Num(Decimal.fraction(whole))) : Optional.empty();
        } catch (ArithmeticException noValue) {
            return Optional.empty();
        }
    }

    private static BigFraction rounded(BigFraction x, RoundingMode mode) {
        BigDecimal dividend = new BigDecimal(x.getNumerator());
        return new BigFraction(
                dividend.divide(new BigDecimal(x.getDenominator()), 0, mode).toBigIntegerExact());
    }

    /** The remainder of the division that rounds down: it has the sign of the divisor (Knuth, TAOCP 1, 1.2.4). */
    private static Optional<BigFraction> remainder(BigFraction x, BigFraction divisor) {
        return divisor.getNumerator().signum() == 0
                ? Optional.empty()
                : Optional.of(x.subtract(divisor.multiply(rounded(x.divide(divisor), RoundingMode.FLOOR))));
    }

    private static Enclosure remainder(Enclosure x, Enclosure divisor, Precision precision) {
        Enclosure times = x.over(divisor, precision).rounded(RoundingMode.FLOOR);
        return x.minus(divisor.times(times, precision), precision);
    }

    /** Each is 1 where its argument is the extreme one: the product of {@code (1 + sign(x - y))/2} over all others y. */
    private static List<Expression> slopes(List<Expression> arguments, Expression direction) {
        List<Expression> slopes = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Expression slope = ONE;
            for (int j = 0; j < arguments.size(); j++) {
                Expression ahead = direction.times(arguments.get(i).minus(arguments.get(j)));
                slope = i == j ? slope : slope.times(ONE.plus(sign(ahead)).over(number(2)));
            }
            slopes.add(slope);
        }
        return slopes;
    }

    private static Expression sign(Expression x) {
        return Simplification.called("sign", x);
    }
}
