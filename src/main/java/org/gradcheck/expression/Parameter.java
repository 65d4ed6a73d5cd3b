package org.gradcheck.expression;

import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;

/**
 * One thing that a layer or a calculator takes.
 *
 * @param required whether it must be given
 * @param otherwise what holds if it is not given, where that is one expression
 */
public record Parameter(String name, Kind kind, boolean required, Optional<Expression> otherwise) {

    /** What may stand there. A formula may stand wherever a number may. */
    @SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
    public enum Kind {
        ANY("an expression", expression -> true),
        NUMBER("a number", Kind::isScalar),
        COUNT("a whole number", expression -> isWholeFrom(0, expression)),
        SIZE("a whole number from 1 on", expression -> isWholeFrom(1, expression)),
        COUNTS("a whole number, or a list of one for each axis", expression -> each(COUNT, expression)),
        SIZES("a whole number from 1 on, or a list of one for each axis", expression -> each(SIZE, expression)),
        FLAG("yes or no", Kind::isFlag),
        NAME("a name", Symbol.class::isInstance),
        NAMES("a name or a list of names", expression -> each(NAME, expression)),
        LIST("a list", ListOf.class::isInstance);

        private final String description;
        private final Predicate<Expression> accepts;

        Kind(String description, Predicate<Expression> accepts) {
            this.description = description;
            this.accepts = accepts;
        }

        String description() {
            return description;
        }

        boolean accepts(Expression expression) {
            return accepts.test(expression);
        }

        private static boolean isFlag(Expression expression) {
            return Arguments.isYes(expression) || Arguments.isNo(expression);
        }

        private static boolean isScalar(Expression expression) {
            return !isFlag(expression) && !(expression instanceof ListOf);
        }

        private static boolean isWholeFrom(long least, Expression expression) {
            if (!(expression.simplify() instanceof Num number)) {
                return isScalar(expression);
            }
            return number.isWhole() && number.value().compareTo(new BigFraction(least)) >= 0;
        }

        private static boolean each(Kind kind, Expression expression) {
            return expression instanceof ListOf list
                    ? !list.items().isEmpty() && list.items().stream().allMatch(kind::accepts)
                    : kind.accepts(expression);
        }
    }

    /** A parameter that must be given. */
    public static Parameter required(String name, Kind kind) {
        return new Parameter(name, kind, true, Optional.empty());
    }

    /** A parameter that may be left out. */
    public static Parameter optional(String name, Kind kind) {
        return new Parameter(name, kind, false, Optional.empty());
    }

    /** A parameter that has a value if none is given. */
    public static Parameter optional(String name, Kind kind, Expression otherwise) {
        return new Parameter(name, kind, false, Optional.of(otherwise));
    }

    String usage() {
        String text = otherwise.map(value -> name + ": " + value.canon()).orElse(name);
        return required || otherwise.isPresent() ? text : "[" + text + "]";
    }
}
