package org.gradcheck.grade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/** Whether a wrong answer is one that a person could go on from in earnest. */
final class Plausibility {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Plausibility() {}

    /**
     * Whether nobody would take a value for an answer: infinite; a count that is not positive; or more than six powers of ten
     * away from the right one.
     *
     * @param isCount whether things are counted or measured in pixels
     */
    static boolean isAbsurd(Value own, Value right, boolean isCount) {
        List<Value> items = own.parts();
        if (!items.isEmpty() && items.size() == right.parts().size()) {
            return IntStream.range(0, items.size())
                    .anyMatch(i -> isAbsurd(items.get(i), right.parts().get(i), isCount));
        }
        if (own instanceof Composite.Infinite || own instanceof Value.Undefined) {
            return true;
        }
        Optional<BigDecimal> number = own.decimal(MathContext.DECIMAL32);
        Optional<BigDecimal> other = right.decimal(MathContext.DECIMAL32);
        return number.isPresent()
                && other.isPresent()
                && (isCount && other.get().signum() > 0 && number.get().signum() <= 0
                        || isFar(number.get(), other.get()));
    }

    private static boolean isFar(BigDecimal number, BigDecimal other) {
        BigDecimal a = number.abs();
        BigDecimal b = other.abs();
        return a.signum() != 0
                && b.signum() != 0
                && (a.compareTo(b.multiply(MILLION)) > 0 || b.compareTo(a.multiply(MILLION)) > 0);
    }

    /** Whether it is 0 or 1, or nothing but zeros. */
    static boolean isTrivial(Value value) {
        return value.parts().isEmpty()
                ? isZero(value) || value.equals(Value.of(Expression.ONE))
                : value.parts().stream().allMatch(Plausibility::isZero);
    }

    static boolean isZero(Value value) {
        return value.equals(Value.of(Expression.ZERO));
    }

    /** Another value of the same kind. */
    static Value other(Value value) {
        if (value instanceof Value.Items list) {
            return new Value.Items(
                    list.items().stream().map(Plausibility::other).toList());
        }
        return Value.of(value.expression().times(Expression.number(2)).plus(Expression.ONE));
    }
}
