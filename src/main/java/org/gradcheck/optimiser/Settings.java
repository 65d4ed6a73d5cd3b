package org.gradcheck.optimiser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Shortening;

/**
 * The numbers of an optimiser or a schedule, worked out.
 *
 * @param arguments by the names of the parameters
 * @param rates from the number of a step, 1 for the first, to its learning rate
 * @param rules the small rules that formulas of optimisers share
 */
public record Settings(Arguments arguments, IntFunction<Expression> rates, Rules rules) {

    static final String VARIANT = "variant";

    /**
     * What is done with moments.
     *
     * @param first what the first moment is divided by, because it was zero at first
     * @param second the same for the second moment
     */
    record Rules(UnaryOperator<Vector> square, UnaryOperator<Vector> root, Correction first, Correction second) {

        static final Rules STANDARD =
                new Rules(Vector::squared, Vector::root, Correction.STANDARD, Correction.STANDARD);

        Rules withSquare(UnaryOperator<Vector> other) {
            return new Rules(other, root, first, second);
        }

        Rules withRoot(UnaryOperator<Vector> other) {
            return new Rules(square, other, first, second);
        }

        Rules withFirst(Correction other) {
            return new Rules(square, root, other, second);
        }

        Rules withSecond(Correction other) {
            return new Rules(square, root, first, other);
        }
    }

    /** The weight that a moving average which began with zero has had so far. */
    @FunctionalInterface
    interface Correction {

        /** {@code 1 - beta^t} (Kingma and Ba 2015, section 3). */
        Correction STANDARD =
                (beta, step) -> Shortening.shortened(Expression.ONE.minus(beta.raisedTo(Expression.number(step))));

        Correction NONE = (beta, step) -> Expression.ONE;

        Expression weight(Expression beta, int step);
    }

    public static Settings of(Map<String, Expression> numbers, IntFunction<Expression> rates) {
        return new Settings(new Arguments(numbers, List.of()), rates, Rules.STANDARD);
    }

    public Expression number(String name) {
        return arguments.get(name);
    }

    Optional<Expression> find(String name) {
        return arguments.find(name);
    }

    /** One of the numbers of a list. */
    Expression item(String name, int index) {
        List<Expression> items = arguments.items(name);
        if (index >= items.size()) {
            throw new ArithmeticException(
                    "the " + name + " are " + (index + 1) + " numbers or more, not " + items.size());
        }
        return items.get(index);
    }

    /** A flag that is not known is not set. */
    boolean isYes(String name) {
        return find(name).isPresent() && arguments.isYes(name);
    }

    /** The name of the variant. */
    public String variant() {
        return number(VARIANT).canon();
    }

    /** The learning rate of a step, 1 for the first. */
    Expression rate(int step) {
        return rates.apply(step);
    }

    Settings with(String name, Expression value) {
        Map<String, Expression> changed = new LinkedHashMap<>(arguments.values());
        changed.put(name, value);
        return new Settings(new Arguments(changed, List.of()), rates, rules);
    }

    Settings without(String name) {
        Map<String, Expression> changed = new LinkedHashMap<>(arguments.values());
        changed.remove(name);
        return new Settings(new Arguments(changed, List.of()), rates, rules);
    }

    Settings withRates(IntFunction<Expression> others) {
        return new Settings(arguments, others, rules);
    }

    Settings withRules(Rules others) {
        return new Settings(arguments, rates, others);
    }
}
