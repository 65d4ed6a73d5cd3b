package org.gradcheck.expression;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gradcheck.expression.Equality.Result;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Whether two equations say the same: whether each holds where the other does. Symbols stand for positive quantities, such as
 * sizes, and nothing that somebody divides by is zero, so that {@code N = W/S} and {@code S*N = W} are the same.
 *
 * <p><b>The same</b> are equations whose differences of sides, without denominators, are multiples of each other by a number or
 * a product of symbols; this is exact. So are equations that are solved for the same symbol and give the same formula.
 *
 * <p><b>Different</b> are equations of which one can be solved for a symbol and the solution does not fulfil the other: exact
 * for quotients of polynomials, and told by {@link Equality} where there are functions such as {@code exp}. All else is {@code
 * UNDECIDED}.
 */
public final class EquationEquality {

    private EquationEquality() {}

    /** Compares two equations; names count without underscores. */
    public static Result compare(Composite.Equation a, Composite.Equation b) {
        if (isTrivial(a) || isTrivial(b)) {
            return isTrivial(a) && isTrivial(b) ? Result.SAME : Result.DIFFERENT;
        }
        Optional<Polynomial> left = withoutDenominators(a);
        Optional<Polynomial> right = withoutDenominators(b);
        Result exact = left.flatMap(first -> right.map(second -> compare(first, second)))
                .orElse(Result.UNDECIDED);
        return exact == Result.UNDECIDED ? compareSolved(a, b) : exact;
    }

    /** Whether it holds whatever its symbols stand for, and so says nothing. */
    public static boolean isTrivial(Composite.Equation equation) {
        return Equality.compare(equation.left().expression(), equation.right().expression()) == Result.SAME;
    }

    private static Optional<Polynomial> withoutDenominators(Composite.Equation equation) {
        Expression left = Equality.comparable(equation.left().expression());
        Expression right = Equality.comparable(equation.right().expression());
        return RationalFunction.withFunctionsAsSymbols(left.minus(right).simplify())
                .map(RationalFunction::above)
                .filter(above -> !above.isZero());
    }

    private static Result compare(Polynomial a, Polynomial b) {
        if (areMultiples(a, b)) {
            return Result.SAME;
        }
        SortedSet<String> symbols = new TreeSet<>(a.symbols());
        symbols.addAll(b.symbols());
        boolean isCertain = symbols.stream().noneMatch(name -> name.startsWith(RationalFunction.FUNCTION));
        return isCertain && symbols.stream().anyMatch(symbol -> differSolvedFor(symbol, a, b))
                ? Result.DIFFERENT
                : Result.UNDECIDED;
    }

    /** Multiples by a number or product of symbols; what is a single term is zero where one of its symbols is. */
    private static boolean areMultiples(Polynomial a, Polynomial b) {
        if (a.isMonomial() || b.isMonomial()) {
            return a.isMonomial() && b.isMonomial() && a.symbols().equals(b.symbols());
        }
        Polynomial first = a.terms().get(0);
        return b.terms().stream().anyMatch(term -> a.times(term).equals(b.times(first)));
    }

    /** Whether one of them can be solved for the symbol, and the solution is none of the other. */
    private static boolean differSolvedFor(String symbol, Polynomial a, Polynomial b) {
        return isNotSolvedBy(a.inPowersOf(symbol), b.inPowersOf(symbol))
                || isNotSolvedBy(b.inPowersOf(symbol), a.inPowersOf(symbol));
    }

    /** {@code a1*y + a0 = 0} gives {@code y = -a0/a1}, which is put into the other and multiplied by a power of a1. */
    private static boolean isNotSolvedBy(SortedMap<Integer, Polynomial> linear, SortedMap<Integer, Polynomial> other) {
        if (linear.lastKey() != 1) {
            return false;
        }
        Polynomial rest =
                Optional.ofNullable(linear.get(0)).orElse(Polynomial.ZERO).negate();
        Polynomial factor = Optional.ofNullable(linear.get(1)).orElse(Polynomial.ZERO);
        Optional<Polynomial> sum = Optional.of(Polynomial.ZERO);
        for (Map.Entry<Integer, Polynomial> part : other.entrySet()) {
            int power = part.getKey();
            Optional<Polynomial> term = rest.raised(power)
                    .flatMap(above -> factor.raised(other.lastKey() - power).flatMap(above::times))
                    .flatMap(above -> above.times(part.getValue()));
            sum = sum.flatMap(before -> term.map(before::plus));
        }
        return sum.filter(value -> !value.isZero()).isPresent();
    }

    /** Compares by what one of them says a symbol is. */
    private static Result compareSolved(Composite.Equation a, Composite.Equation b) {
        return solution(a)
                .flatMap(solution -> result(solution, b))
                .or(() -> solution(b).flatMap(solution -> result(solution, a)))
                .orElse(Result.UNDECIDED);
    }

    private static Optional<Result> result(Solution solution, Composite.Equation other) {
        Optional<Solution> otherwise =
                solution(other).filter(same -> same.symbol().equals(solution.symbol()));
        if (otherwise.isPresent()) {
            return Optional.of(
                    Equality.compare(solution.formula(), otherwise.get().formula()));
        }
        Result put = Equality.compare(solution.putInto(other.left()), solution.putInto(other.right()));
        return put == Result.DIFFERENT ? Optional.of(put) : Optional.empty();
    }

    /** What a symbol is said to be, by a formula without it. */
    private record Solution(String symbol, Expression formula) {
        Expression putInto(Value side) {
            return Equality.comparable(side.expression()).substitute(Map.of(symbol, formula));
        }
    }

    private static Optional<Solution> solution(Composite.Equation equation) {
        return solution(equation.left(), equation.right()).or(() -> solution(equation.right(), equation.left()));
    }

    private static Optional<Solution> solution(Value name, Value formula) {
        Expression said = Equality.comparable(formula.expression());
        return Equality.comparable(name.expression()) instanceof Symbol symbol
                        && !said.symbols().contains(symbol.name())
                ? Optional.of(new Solution(symbol.name(), said))
                : Optional.empty();
    }
}
