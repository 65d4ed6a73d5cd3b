package org.gradcheck.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;

/**
 * Whether two formulas are the same function of their symbols: whether they have the same value wherever both have one.
 * So {@code ln(x^2)} and {@code 2*ln(x)} are the same, and {@code sqrt(x^2)} and {@code x} are not.
 *
 * Formulas with rounding that agree at whole numbers and not between them are left {@code UNDECIDED}.
 *
 * <p><b>Quotients of polynomials</b> are multiplied out crosswise and compared exactly; the answer is certain.
 *
 * <p><b>Other formulas</b> are evaluated at {@value #POINTS} points with fractions for coordinates, of either sign, below
 * and above 1, and whole. {@code DIFFERENT} is certain: the enclosed values at one point do not meet. {@code SAME} says
 * that all of them agree to {@value #DIGITS} digits or exactly. A difference that is a polynomial of degree d in no matter
 * which independent functions escapes one point in a thousand coordinates with a probability of at most d/1000 (Schwartz
 * 1980; Zippel 1979), thus all with at most {@code (d/1000)^12}: 10^-24 for d = 10. Formulas that differ only beyond 30 in
 * size, or by less than 10^-{@value #DIGITS}, are taken for the same.
 */
public final class Equality {

    private static final int POINTS = 12;
    private static final int TRIES = 72;

    /** Fewer points are enough if there are no others: a factorial has a value at whole numbers only. */
    private static final int FEWEST_POINTS = 6;

    private static final int DIGITS = 30;
    private static final int MOST_DIGITS = 160;

    private Equality() {}

    /** What the comparison came to. */
    public enum Result {
        SAME,
        DIFFERENT,
        /** Too few points at which both have a value. */
        UNDECIDED
    }

    /** Compares two formulas, or two lists item by item; names count without underscores. */
    public static Result compare(Expression a, Expression b) {
        return compareSimplified(comparable(a), comparable(b));
    }

    private static Result compareSimplified(Expression left, Expression right) {
        if (left instanceof ListOf || right instanceof ListOf) {
            return left instanceof ListOf a && right instanceof ListOf b
                    ? compareItems(a.items(), b.items())
                    : Result.DIFFERENT;
        }
        return exactly(left, right).orElseGet(() -> atPoints(left, right));
    }

    private static Result compareItems(List<Expression> left, List<Expression> right) {
        if (left.size() != right.size()) {
            return Result.DIFFERENT;
        }
        Result worst = Result.SAME;
        for (int i = 0; i < left.size() && worst != Result.DIFFERENT; i++) {
            Result item = compareSimplified(left.get(i), right.get(i));
            worst = item == Result.SAME ? worst : item;
        }
        return worst;
    }

    private static Optional<Result> exactly(Expression left, Expression right) {
        return RationalFunction.of(left)
                .flatMap(a -> RationalFunction.of(right).flatMap(a::isSame))
                .map(same -> same ? Result.SAME : Result.DIFFERENT);
    }

    private static Result atPoints(Expression left, Expression right) {
        SortedSet<String> symbols = new TreeSet<>(left.symbols());
        symbols.addAll(right.symbols());
        SamplePoints points = new SamplePoints(symbols);
        int tries = symbols.isEmpty() ? 1 : TRIES;
        int agreed = 0;
        for (int i = 0; i < tries && agreed < POINTS; i++) {
            Result result = at(points.next(), left, right);
            if (result == Result.DIFFERENT) {
                return isSameAtWholePoints(symbols, left, right) ? Result.UNDECIDED : Result.DIFFERENT;
            }
            agreed += result == Result.SAME ? 1 : 0;
        }
        return agreed >= Math.min(FEWEST_POINTS, tries) ? Result.SAME : Result.UNDECIDED;
    }

    /** {@code floor((n + 1)/2)} and {@code ceil(n/2)} are the same for counts n; whether n is one is not known here. */
    private static boolean isSameAtWholePoints(SortedSet<String> symbols, Expression left, Expression right) {
        if (symbols.isEmpty() || !isRounded(left) || !isRounded(right)) {
            return false;
        }
        SamplePoints points = new SamplePoints(symbols);
        for (int i = 0; i < TRIES; i++) {
            if (at(points.nextWhole(), left, right) == Result.DIFFERENT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRounded(Expression expression) {
        String canon = expression.canon();
        return canon.contains("floor(") || canon.contains("ceil(");
    }

    private static Result at(Map<String, Expression> point, Expression left, Expression right) {
        Expression a = left.substitute(point).simplify();
        Expression b = right.substitute(point).simplify();
        if (a instanceof Num && b instanceof Num) {
            return a.equals(b) ? Result.SAME : Result.DIFFERENT;
        }
        for (int digits = DIGITS + 10; digits <= MOST_DIGITS; digits *= 2) {
            try {
                Enclosure x = Decimals.enclose(a, digits);
                Enclosure y = Decimals.enclose(b, digits);
                if (!x.meets(y)) {
                    return Result.DIFFERENT;
                }
                if (x.to(y).isWithin(DIGITS)) {
                    return Result.SAME;
                }
            } catch (Undecided moreDigitsMayHelp) {
                continue;
            } catch (ArithmeticException outsideTheDomain) {
                return Result.UNDECIDED;
            }
        }
        return Result.UNDECIDED;
    }

    /** In normal form, with names that do not differ by underscores. */
    static Expression comparable(Expression written) {
        Expression expression = written.fold(new Sequences());
        Map<String, Expression> plain = new LinkedHashMap<>();
        for (String name : expression.symbols()) {
            if (name.indexOf('_') >= 0) {
                plain.put(name, new Expression.Symbol(name.replace("_", "")));
            }
        }
        return (plain.isEmpty() ? expression : expression.substitute(plain)).simplify();
    }
}
