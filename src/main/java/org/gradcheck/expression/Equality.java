package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/**
 * Whether two formulas are the same function of their symbols.
 *
 * <p>Both are evaluated at seeded random points. Where both values are fractions they are compared exactly: two different
 * polynomials of degree d agree at one point, drawn from about 10^4 a symbol, with probability at most d/10^4 (Schwartz
 * 1980; Zippel 1979), at all {@value #POINTS} points with less than 10^-20 for d up to 30. Elsewhere they are compared to
 * 30 digits.
 */
public final class Equality {

    private static final int POINTS = 8;
    private static final int TRIES = 40;
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal NEAR = new BigDecimal("1e-30");

    private Equality() {}

    /** What the comparison came to. */
    public enum Result {
        SAME,
        DIFFERENT,
        /** Too few points at which both have a value. */
        UNDECIDED
    }

    /** Compares two formulas; names count without underscores. */
    public static Result compare(Expression a, Expression b) {
        Expression left = withPlainNames(a).simplify();
        Expression right = withPlainNames(b).simplify();
        SortedSet<String> symbols = new TreeSet<>(left.symbols());
        symbols.addAll(right.symbols());
        Random random = new Random(20_260_101);
        int compared = 0;
        for (int i = 0; i < TRIES && compared < POINTS; i++) {
            Result result = compareAt(point(symbols, random), left, right);
            if (result == Result.DIFFERENT) {
                return result;
            }
            compared += result == Result.SAME ? 1 : 0;
        }
        return compared == POINTS ? Result.SAME : Result.UNDECIDED;
    }

    private static Result compareAt(Map<String, Expression> point, Expression left, Expression right) {
        Expression a = left.substitute(point).simplify();
        Expression b = right.substitute(point).simplify();
        if (a instanceof Num && b instanceof Num) {
            return a.equals(b) ? Result.SAME : Result.DIFFERENT;
        }
        try {
            BigDecimal x = Decimals.evaluate(a, DIGITS);
            BigDecimal y = Decimals.evaluate(b, DIGITS);
            BigDecimal scale = x.abs().max(y.abs()).max(BigDecimal.ONE);
            return x.subtract(y).abs().compareTo(NEAR.multiply(scale)) <= 0 ? Result.SAME : Result.DIFFERENT;
        } catch (ArithmeticException outsideTheDomain) {
            return Result.UNDECIDED;
        }
    }

    /** Positive, and small enough that exponentials stay writable. */
    private static Map<String, Expression> point(SortedSet<String> symbols, Random random) {
        Map<String, Expression> point = new LinkedHashMap<>();
        for (String symbol : symbols) {
            point.put(symbol, new Num(new BigFraction(1 + random.nextInt(9_999), 1_000)));
        }
        return point;
    }

    private static Expression withPlainNames(Expression expression) {
        Map<String, Expression> plain = new LinkedHashMap<>();
        for (String name : expression.symbols()) {
            plain.put(name, new Expression.Symbol(name.replace("_", "")));
        }
        return expression.substitute(plain);
    }
}
