package org.gradcheck.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/** Makes an expression ready to be evaluated. */
final class Evaluator implements Algebra<Numeric> {

    private static final Numeric INFINITE = point -> {
        throw new ArithmeticException("infinity is no number");
    };

    @Override
    public Numeric number(BigFraction value) {
        return point -> Enclosure.of(value, point.precision());
    }

    @Override
    public Numeric constant(Constant constant) {
        return constant == Constant.PI
                ? point -> Transcendental.pi(point.precision())
                : point -> Transcendental.exp(Enclosure.ONE, point.precision());
    }

    @Override
    public Numeric symbol(String name) {
        return name.equals(Series.INFINITY) ? INFINITE : point -> point.value(name);
    }

    @Override
    public Numeric sum(List<Numeric> terms) {
        return point -> {
            Enclosure total = Enclosure.ZERO;
            for (Numeric term : terms) {
                total = total.plus(term.at(point), point.precision());
            }
            return total;
        };
    }

    @Override
    public Numeric negative(Numeric term) {
        return point -> term.at(point).negate();
    }

    @Override
    public Numeric product(List<Numeric> factors) {
        return point -> {
            Enclosure product = Enclosure.ONE;
            for (Numeric factor : factors) {
                product = product.times(factor.at(point), point.precision());
            }
            return product;
        };
    }

    @Override
    public Numeric quotient(Numeric dividend, Numeric divisor) {
        return point -> dividend.at(point).over(divisor.at(point), point.precision());
    }

    @Override
    public Numeric power(Numeric base, Numeric exponent) {
        return point -> {
            Enclosure raised = exponent.at(point);
            point.effort().spend(raised.isExact() ? Effort.ROOT : Effort.FUNCTION, point.precision());
            return Powers.power(base.at(point), raised, point.precision());
        };
    }

    @Override
    public Numeric call(String name, List<Numeric> arguments, Map<String, Numeric> named) {
        Optional<Function> function = Functions.find(name, arguments.size());
        return point -> {
            point.effort().spend(Effort.FUNCTION, point.precision());
            return function.orElseThrow(() -> new ArithmeticException(name + " is not an elementary function"))
                    .enclosing()
                    .at(arguments.stream().map(argument -> argument.at(point)).toList(), point.precision());
        };
    }

    @Override
    public Numeric series(String function, String bound, Numeric body, Numeric from, Numeric to) {
        if (to == INFINITE) {
            return point -> {
                throw new ArithmeticException("this " + function + " to infinity has no value that is known");
            };
        }
        boolean adds = function.equals(Series.SUM);
        return point -> {
            BigDecimal first = whole(from.at(point));
            BigDecimal last = whole(to.at(point));
            Enclosure total = adds ? Enclosure.ZERO : Enclosure.ONE;
            for (BigDecimal i = first; i.compareTo(last) <= 0; i = i.add(BigDecimal.ONE)) {
                point.effort().spend(Effort.TERM, point.precision());
                Enclosure term = body.at(point.with(bound, Enclosure.of(i)));
                total = adds ? total.plus(term, point.precision()) : total.times(term, point.precision());
            }
            return total;
        };
    }

    private static BigDecimal whole(Enclosure bound) {
        if (!bound.isWhole()) {
            throw new ArithmeticException("the bounds of a sum or product are whole numbers");
        }
        return bound.low();
    }

    @Override
    public Numeric list(List<Numeric> items) {
        return point -> {
            throw new ArithmeticException("a list is not one number");
        };
    }
}
