package org.gradcheck.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/**
 * An elementary function.
 *
 * @param fewest the least number of arguments
 * @param most the largest number of arguments
 * @param exact its value in simpler terms, where there is one, from simplified arguments
 * @param enclosing its enclosed value; throws {@link ArithmeticException} outside its domain
 * @param slopes its partial derivatives by its arguments, where it has them
 */
record Function(String name, int fewest, int most, Exact exact, Enclosing enclosing, Optional<Slopes> slopes) {

    static final int ANY = Integer.MAX_VALUE;

    /** A value in simpler terms. */
    interface Exact {
        Optional<Expression> at(List<Expression> arguments);
    }

    /** A value that is a fraction where the arguments are. */
    interface Rational {
        Optional<BigFraction> at(List<BigFraction> arguments);
    }

    /** An enclosed value. */
    interface Enclosing {
        Enclosure at(List<Enclosure> arguments, Precision precision);
    }

    /** The partial derivatives by the arguments, in their order. */
    interface Slopes {
        List<Expression> at(List<Expression> arguments);
    }

    /** A function of one number. */
    static Function of(String name, java.util.function.BiFunction<Enclosure, Precision, Enclosure> enclosing) {
        return of(name, 1, 1, (arguments, precision) -> enclosing.apply(arguments.get(0), precision));
    }

    /** A function of several numbers. */
    static Function of(String name, int fewest, int most, Enclosing enclosing) {
        return new Function(name, fewest, most, arguments -> Optional.empty(), enclosing, Optional.empty());
    }

    /** A function that is told in terms of others, as soon as its arguments are known well enough. */
    static Function told(String name, int fewest, int most, Exact inOtherTerms) {
        Enclosing none = (arguments, precision) -> {
            throw new ArithmeticException(name + " cannot be worked out of this");
        };
        return of(name, fewest, most, none).exactly(inOtherTerms);
    }

    Function exactly(Exact value) {
        return new Function(name, fewest, most, value, enclosing, slopes);
    }

    /** A fraction whenever the arguments are. */
    Function rationally(Rational value) {
        return exactly(arguments -> fractions(arguments).flatMap(value::at).map(Num::new));
    }

    /** The value at zero, where it is a fraction. */
    Function atZero(Expression value) {
        return exactly(arguments -> arguments.get(0).equals(Expression.ZERO) ? Optional.of(value) : Optional.empty());
    }

    /** The derivative of a function of one argument. */
    Function slope(UnaryOperator<Expression> slope) {
        return slopes(arguments -> List.of(slope.apply(arguments.get(0))));
    }

    /** The partial derivatives of a function of two arguments. */
    Function slopes(BinaryOperator<Expression> first, BinaryOperator<Expression> second) {
        return slopes(both -> List.of(first.apply(both.get(0), both.get(1)), second.apply(both.get(0), both.get(1))));
    }

    /** The partial derivatives of a function of any number of arguments. */
    Function slopes(Slopes partial) {
        return new Function(name, fewest, most, exact, enclosing, Optional.of(partial));
    }

    boolean takes(int arguments) {
        return fewest <= arguments && arguments <= most;
    }

    private static Optional<List<BigFraction>> fractions(List<Expression> arguments) {
        for (Expression argument : arguments) {
            if (!(argument instanceof Num)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                arguments.stream().map(argument -> ((Num) argument).value()).toList());
    }
}
