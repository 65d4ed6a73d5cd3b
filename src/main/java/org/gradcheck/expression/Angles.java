package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/** The angles whose sines, cosines and tangents everybody knows: multiples of a sixth and a quarter of pi. */
final class Angles {

    private static final BigFraction HALF = BigFraction.ONE_HALF;
    private static final Expression ROOT_2 = root(2);
    private static final Expression ROOT_3 = root(3);

    /** From an angle in units of pi, in the first quadrant, to its sine. */
    private static final Map<BigFraction, Expression> SINES = Map.of(
            BigFraction.ZERO,
            Expression.ZERO,
            new BigFraction(1, 6),
            half(Expression.ONE),
            new BigFraction(1, 4),
            half(ROOT_2),
            new BigFraction(1, 3),
            half(ROOT_3),
            HALF,
            Expression.ONE);

    private static final Map<Expression, BigFraction> ANGLES_OF_SINES = Map.of(
            Expression.ZERO,
            BigFraction.ZERO,
            half(Expression.ONE),
            new BigFraction(1, 6),
            half(ROOT_2),
            new BigFraction(1, 4),
            half(ROOT_3),
            new BigFraction(1, 3),
            Expression.ONE,
            HALF);

    private static final Map<Expression, BigFraction> ANGLES_OF_TANGENTS = Map.of(
            Expression.ZERO,
            BigFraction.ZERO,
            Expression.ONE.over(ROOT_3),
            new BigFraction(1, 6),
            Expression.ONE,
            new BigFraction(1, 4),
            ROOT_3,
            new BigFraction(1, 3));

    private Angles() {}

    static Optional<Expression> sin(Expression angle) {
        return inPi(angle).flatMap(Angles::sine);
    }

    static Optional<Expression> cos(Expression angle) {
        return inPi(angle).map(HALF::subtract).flatMap(Angles::sine);
    }

    static Optional<Expression> asin(Expression sine) {
        return angle(ANGLES_OF_SINES, sine).map(Angles::timesPi);
    }

    static Optional<Expression> acos(Expression cosine) {
        return angle(ANGLES_OF_SINES, cosine).map(HALF::subtract).map(Angles::timesPi);
    }

    static Optional<Expression> atan(Expression tangent) {
        return angle(ANGLES_OF_TANGENTS, tangent).map(Angles::timesPi);
    }

    static Optional<Expression> ratio(Optional<Expression> above, Optional<Expression> below) {
        return above.flatMap(dividend -> below.map(dividend::over));
    }

    private static Optional<BigFraction> inPi(Expression angle) {
        if (angle.equals(Expression.ZERO)) {
            return Optional.of(BigFraction.ZERO);
        }
        Term term = Term.of(angle);
        return term.powers().equals(Map.of(Constant.PI, Expression.ONE))
                ? Optional.of(term.coefficient())
                : Optional.empty();
    }

    private static Optional<Expression> sine(BigFraction inPi) {
        BigInteger whole = floor(inPi);
        BigFraction rest = inPi.subtract(whole);
        BigFraction acute = rest.compareTo(HALF) > 0 ? BigFraction.ONE.subtract(rest) : rest;
        return Optional.ofNullable(SINES.get(acute)).map(sine -> whole.testBit(0) ? sine.negate() : sine);
    }

    private static Optional<BigFraction> angle(Map<Expression, BigFraction> angles, Expression value) {
        return Optional.ofNullable(angles.get(value))
                .or(() -> Optional.ofNullable(angles.get(value.negate())).map(BigFraction::negate));
    }

    private static Expression timesPi(BigFraction inPi) {
        return new Expression.Num(inPi).times(Constant.PI);
    }

    private static BigInteger floor(BigFraction x) {
        BigInteger[] parts = x.getNumerator().divideAndRemainder(x.getDenominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static Expression half(Expression x) {
        return x.over(Expression.number(2));
    }

    private static Expression root(long x) {
        return Expression.number(x).raisedTo(Expression.ONE.over(Expression.number(2)));
    }
}
