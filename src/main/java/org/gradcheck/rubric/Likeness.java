package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Equality;
import org.gradcheck.expression.EquationEquality;
import org.gradcheck.expression.Value;
import org.gradcheck.reading.ValueText;

/** How far the value of one answer can be told from that of another. */
record Likeness(Value first, Value second) {

    private static final MathContext EXACT_ENOUGH = new MathContext(25);

    /** A whole number below this is written out, and never rounded as in {@code 12k}. */
    private static final BigDecimal LEAST_ROUNDED = BigDecimal.valueOf(1000);

    boolean isEqual() {
        if (first.equals(second)) {
            return true;
        }
        if (first instanceof Value.Items a && second instanceof Value.Items b) {
            return isEqual(a.items(), b.items());
        }
        if (first instanceof Composite.Equation a && second instanceof Composite.Equation b) {
            return EquationEquality.compare(a, b) == Equality.Result.SAME;
        }
        if (first instanceof Value.Formula || second instanceof Value.Formula) {
            return Equality.compare(first.expression(), second.expression()) == Equality.Result.SAME;
        }
        boolean bothExact = first instanceof Value.Exact && second instanceof Value.Exact;
        return !bothExact
                && decimals(EXACT_ENOUGH)
                        .filter(pair -> pair.get(0).compareTo(pair.get(1)) == 0)
                        .isPresent();
    }

    private static boolean isEqual(List<Value> a, List<Value> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!new Likeness(a.get(i), b.get(i)).isEqual()) {
                return false;
            }
        }
        return true;
    }

    /** Whether they differ when both are rounded to so many significant digits; what is no number is not rounded. */
    boolean differsAt(int digits) {
        if (isWrittenOut(first) && isWrittenOut(second)) {
            return !isEqual();
        }
        return decimals(new MathContext(digits, RoundingMode.HALF_UP))
                .map(pair -> pair.get(0).compareTo(pair.get(1)) != 0)
                .orElseGet(() -> !isEqual());
    }

    /** The fewest digits, more than so many, at which they differ. */
    int digitsNeeded(int digits) {
        int needed = digits + 1;
        while (needed < EXACT_ENOUGH.getPrecision() && !differsAt(needed)) {
            needed++;
        }
        return needed;
    }

    /** Both values with enough digits to see the difference. */
    String text() {
        return decimals(new MathContext(8))
                .map(pair -> pair.get(0).toPlainString() + " and " + pair.get(1).toPlainString())
                .orElseGet(() -> ValueText.of(first) + " and " + ValueText.of(second));
    }

    private static boolean isWrittenOut(Value value) {
        return value instanceof Value.Exact exact
                && value.decimal(MathContext.DECIMAL64)
                        .filter(decimal -> decimal.abs().compareTo(LEAST_ROUNDED) < 0)
                        .isPresent()
                && exact.isWhole();
    }

    private Optional<List<BigDecimal>> decimals(MathContext digits) {
        return first.decimal(EXACT_ENOUGH)
                .flatMap(a -> second.decimal(EXACT_ENOUGH).map(b -> List.of(a.round(digits), b.round(digits))));
    }
}
