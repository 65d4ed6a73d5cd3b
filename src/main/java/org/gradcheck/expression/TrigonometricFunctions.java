package org.gradcheck.expression;

import static org.gradcheck.expression.Expression.ONE;

import java.math.BigDecimal;
import java.util.List;

/** The functions of angles in radians, and back. */
final class TrigonometricFunctions {

    static final List<Function> ALL = List.of(
            Function.of("sin", Transcendental::sin)
                    .exactly(x -> Angles.sin(x.get(0)))
                    .slope(x -> Simplification.called("cos", x)),
            Function.of("cos", Transcendental::cos)
                    .exactly(x -> Angles.cos(x.get(0)))
                    .slope(x -> Simplification.called("sin", x).negate()),
            Function.of("tan", (x, p) -> Transcendental.sin(x, p).over(Transcendental.cos(x, p), p))
                    .exactly(x -> Angles.ratio(Angles.sin(x.get(0)), Angles.cos(x.get(0))))
                    .slope(x -> ONE.plus(square(Simplification.called("tan", x)))),
            Function.of("cot", (x, p) -> Transcendental.cos(x, p).over(Transcendental.sin(x, p), p))
                    .exactly(x -> Angles.ratio(Angles.cos(x.get(0)), Angles.sin(x.get(0))))
                    .slope(x ->
                            ONE.plus(square(Simplification.called("cot", x))).negate()),
            Function.of("sec", (x, p) -> Enclosure.ONE.over(Transcendental.cos(x, p), p))
                    .exactly(x -> Angles.cos(x.get(0)).map(ONE::over))
                    .slope(x -> Simplification.called("sec", x).times(Simplification.called("tan", x))),
            Function.of("csc", (x, p) -> Enclosure.ONE.over(Transcendental.sin(x, p), p))
                    .exactly(x -> Angles.sin(x.get(0)).map(ONE::over))
                    .slope(x -> Simplification.called("csc", x)
                            .times(Simplification.called("cot", x))
                            .negate()),
            Function.of("asin", TrigonometricFunctions::asin)
                    .exactly(x -> Angles.asin(x.get(0)))
                    .slope(x -> ONE.over(Simplification.called("sqrt", ONE.minus(square(x))))),
            Function.of("acos", TrigonometricFunctions::acos)
                    .exactly(x -> Angles.acos(x.get(0)))
                    .slope(x -> ONE.over(Simplification.called("sqrt", ONE.minus(square(x))))
                            .negate()),
            Function.of("atan", Transcendental::atan)
                    .exactly(x -> Angles.atan(x.get(0)))
                    .slope(x -> ONE.over(ONE.plus(square(x)))));

    private TrigonometricFunctions() {}

    /** {@code atan(x/sqrt(1 - x^2))}; the ends of the domain are right angles. */
    private static Enclosure asin(Enclosure x, Precision precision) {
        Enclosure rest = Enclosure.ONE.minus(x.times(x, precision), precision);
        if (rest.sign() < 0) {
            throw new ArithmeticException("only numbers from -1 to 1 are a sine or a cosine");
        }
        if (rest.sign() == 0) {
            Enclosure right = rightAngle(precision);
            return x.low().signum() < 0 ? right.negate() : right;
        }
        return Transcendental.atan(x.over(Transcendental.sqrt(rest, precision), precision), precision);
    }

    private static Enclosure acos(Enclosure x, Precision precision) {
        return rightAngle(precision).minus(asin(x, precision), precision);
    }

    private static Enclosure rightAngle(Precision precision) {
        return Transcendental.pi(precision).times(Enclosure.of(new BigDecimal("0.5")), precision);
    }

    private static Expression square(Expression x) {
        return x.raisedTo(Expression.number(2));
    }
}
