package org.gradcheck.expression;

import static ch.obermuhlner.math.big.BigDecimalMath.acos;
import static ch.obermuhlner.math.big.BigDecimalMath.asin;
import static ch.obermuhlner.math.big.BigDecimalMath.atan;
import static ch.obermuhlner.math.big.BigDecimalMath.cos;
import static ch.obermuhlner.math.big.BigDecimalMath.cosh;
import static ch.obermuhlner.math.big.BigDecimalMath.log10;
import static ch.obermuhlner.math.big.BigDecimalMath.log2;
import static ch.obermuhlner.math.big.BigDecimalMath.sin;
import static ch.obermuhlner.math.big.BigDecimalMath.sinh;
import static ch.obermuhlner.math.big.BigDecimalMath.tan;
import static ch.obermuhlner.math.big.BigDecimalMath.tanh;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/** The elementary functions, one line each. */
final class Functions {

    private static final Optional<BigFraction> NOWHERE = Optional.empty();
    private static final Optional<BigFraction> ZERO = Optional.of(BigFraction.ZERO);
    private static final Optional<BigFraction> ONE = Optional.of(BigFraction.ONE);
    private static final Optional<BigFraction> HALF = Optional.of(BigFraction.ONE_HALF);
    private static final int ANY = Integer.MAX_VALUE;

    /** A factorial beyond this has thousands of digits. */
    private static final int LARGEST_FACTORIAL = 2_000;

    private static final Map<String, Function> ALL = byName(
            Function.smooth("exp", ONE, of(Decimals::exp), x -> call("exp", x)),
            Function.smooth("sqrt", ZERO, of(Decimals::sqrt), x -> half(over(1, call("sqrt", x)))),
            Function.smooth(
                    "sigmoid", HALF, of(Decimals::sigmoid), x -> sigmoid(x).times(oneMinus(sigmoid(x)))),
            Function.smooth("tanh", ZERO, of((x, m) -> tanh(small(x), m)), x -> oneMinus(square(call("tanh", x)))),
            Function.smooth("softplus", NOWHERE, of(Decimals::softplus), Functions::sigmoid),
            new Function("ln", 1, 1, Functions::logarithm, of(Decimals::ln), Optional.of(x -> over(1, x))),
            new Function(
                    "log2",
                    1,
                    1,
                    Functions::binaryLogarithm,
                    of((x, m) -> log2(x, m)),
                    Optional.of(x -> over(1, ln(2, x)))),
            new Function(
                    "log10",
                    1,
                    1,
                    Functions::logarithm,
                    of((x, m) -> log10(x, m)),
                    Optional.of(x -> over(1, ln(10, x)))),
            Function.smooth("sin", ZERO, of((x, m) -> sin(small(x), m)), x -> call("cos", x)),
            Function.smooth(
                    "cos",
                    ONE,
                    of((x, m) -> cos(small(x), m)),
                    x -> call("sin", x).negate()),
            Function.smooth(
                    "tan", ZERO, of((x, m) -> tan(small(x), m)), x -> Expression.ONE.plus(square(call("tan", x)))),
            Function.smooth("sinh", ZERO, of((x, m) -> sinh(small(x), m)), x -> call("cosh", x)),
            Function.smooth("cosh", ONE, of((x, m) -> cosh(small(x), m)), x -> call("sinh", x)),
            Function.smooth("asin", ZERO, of((x, m) -> asin(x, m)), x -> over(1, call("sqrt", oneMinus(square(x))))),
            Function.smooth(
                    "acos", NOWHERE, of((x, m) -> acos(x, m)), x -> over(-1, call("sqrt", oneMinus(square(x))))),
            Function.smooth("atan", ZERO, of((x, m) -> atan(x, m)), x -> over(1, Expression.ONE.plus(square(x)))),
            Function.rational(
                    "relu",
                    1,
                    1,
                    x -> x.stream().map(Functions::relu).findFirst(),
                    of((x, m) -> x.max(BigDecimal.ZERO))),
            Function.rational("abs", 1, 1, x -> x.stream().map(BigFraction::abs).findFirst(), of((x, m) -> x.abs())),
            Function.rational(
                    "floor",
                    1,
                    1,
                    x -> rounded(x, RoundingMode.FLOOR),
                    of((x, m) -> x.setScale(0, RoundingMode.FLOOR))),
            Function.rational(
                    "ceil",
                    1,
                    1,
                    x -> rounded(x, RoundingMode.CEILING),
                    of((x, m) -> x.setScale(0, RoundingMode.CEILING))),
            Function.rational("max", 1, ANY, x -> x.stream().max(BigFraction::compareTo), (x, m) -> Collections.max(x)),
            Function.rational("min", 1, ANY, x -> x.stream().min(BigFraction::compareTo), (x, m) -> Collections.min(x)),
            Function.rational("factorial", 1, 1, Functions::factorial, (x, m) -> Decimals.noValue("factorial", x)),
            new Function(
                    "log",
                    2,
                    2,
                    x -> NOWHERE,
                    (x, m) -> Decimals.ln(x.get(0), m).divide(Decimals.ln(x.get(1), m), m),
                    Optional.empty()));

    private Functions() {}

    static boolean isKnown(String name) {
        return ALL.containsKey(name);
    }

    static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ALL.keySet()));
    }

    /** The function of that name, if it takes that many arguments. */
    static Optional<Function> find(String name, int arguments) {
        return Optional.ofNullable(ALL.get(name)).filter(function -> function.takes(arguments));
    }

    /** The value of a function where it and all arguments are fractions. */
    static Optional<Expression> exact(String name, List<Expression> arguments) {
        if (!arguments.stream().allMatch(Num.class::isInstance)) {
            return Optional.empty();
        }
        List<BigFraction> values =
                arguments.stream().map(argument -> ((Num) argument).value()).toList();
        return find(name, arguments.size())
                .flatMap(function -> function.exact().at(values))
                .map(Num::new);
    }

    private static Map<String, Function> byName(Function... functions) {
        Map<String, Function> byName = new TreeMap<>();
        for (Function function : functions) {
            byName.put(function.name(), function);
        }
        return byName;
    }

    private static Function.Decimal of(java.util.function.BiFunction<BigDecimal, MathContext, BigDecimal> function) {
        return (arguments, digits) -> function.apply(arguments.get(0), digits);
    }

    private static BigDecimal small(BigDecimal x) {
        return Decimals.small(x);
    }

    private static Optional<BigFraction> logarithm(List<BigFraction> x) {
        return x.get(0).equals(BigFraction.ONE) ? ZERO : NOWHERE;
    }

    private static Optional<BigFraction> binaryLogarithm(List<BigFraction> x) {
        BigInteger whole = x.get(0).getNumerator();
        boolean isPower =
                x.get(0).getDenominator().equals(BigInteger.ONE) && whole.signum() > 0 && whole.bitCount() == 1;
        return isPower ? Optional.of(new BigFraction(whole.getLowestSetBit())) : NOWHERE;
    }

    private static BigFraction relu(BigFraction x) {
        return x.getNumerator().signum() < 0 ? BigFraction.ZERO : x;
    }

    private static Optional<BigFraction> rounded(List<BigFraction> x, RoundingMode mode) {
        BigDecimal dividend = new BigDecimal(x.get(0).getNumerator());
        return Optional.of(
                new BigFraction(dividend.divide(new BigDecimal(x.get(0).getDenominator()), 0, mode)
                        .toBigIntegerExact()));
    }

    private static Optional<BigFraction> factorial(List<BigFraction> x) {
        BigInteger n = x.get(0).getNumerator();
        if (n.signum() < 0
                || !x.get(0).getDenominator().equals(BigInteger.ONE)
                || n.bitLength() > 31
                || n.intValue() > LARGEST_FACTORIAL) {
            return NOWHERE;
        }
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n.intValue(); i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return Optional.of(new BigFraction(product));
    }

    private static Expression sigmoid(Expression x) {
        return call("sigmoid", x);
    }

    private static Expression square(Expression x) {
        return x.raisedTo(Expression.number(2));
    }

    private static Expression oneMinus(Expression x) {
        return Expression.ONE.minus(x);
    }

    private static Expression half(Expression x) {
        return x.over(Expression.number(2));
    }

    private static Expression over(long dividend, Expression divisor) {
        return Expression.number(dividend).over(divisor);
    }

    private static Expression ln(long base, Expression x) {
        return call("ln", Expression.number(base)).times(x);
    }

    private static Expression call(String function, Expression argument) {
        return Expression.call(function, argument).simplify();
    }
}
