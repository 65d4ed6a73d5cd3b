package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/** Works sums and products with bounds out: by a closed form, or term by term if they are not too many. */
record Summation(Series series, Effort effort) {

    private static final int MOST_EXACT_TERMS = 10_000;

    /** A fraction longer than this, such as the sum of many reciprocals, is better told as it is written. */
    private static final int MOST_DENOMINATOR_BITS = 3_000;

    private static final int MOST_BITS = 20_000;

    /** Terms that are no numbers are written out only if they are few and short. */
    private static final int MOST_WRITTEN_TERMS = 12;

    private static final int LONGEST_WRITTEN = 2_000;

    Expression simplified() {
        Optional<BigInteger> terms = series.terms();
        if (terms.isPresent() && terms.get().signum() == 0) {
            return series.neutral();
        }
        return exact(terms)
                .or(() -> ClosedForms.polynomial(series))
                .or(() -> written(terms))
                .or(() -> ClosedForms.find(series))
                .orElseGet(series::call);
    }

    private Optional<Expression> exact(Optional<BigInteger> terms) {
        boolean mayBe = terms.isPresent()
                && terms.get().bitLength() < 20
                && terms.get().intValue() <= MOST_EXACT_TERMS
                && series.body().symbols().stream().allMatch(series.bound().name()::equals);
        return mayBe
                        && (terms.get().intValue() <= MOST_WRITTEN_TERMS
                                || ClosedForms.polynomial(series).isEmpty())
                ? total(terms.get().intValue())
                : Optional.empty();
    }

    private Optional<Expression> total(int terms) {
        BigFraction first = ((Num) series.from()).value();
        BigFraction total = series.isSum() ? BigFraction.ZERO : BigFraction.ONE;
        for (int i = 0; i < terms; i++) {
            if (!effort.allowsTerm() || !(series.term(new Num(first.add(i)), effort) instanceof Num term)) {
                return Optional.empty();
            }
            total = series.isSum() ? total.add(term.value()) : total.multiply(term.value());
            if (total.getDenominator().bitLength() > MOST_DENOMINATOR_BITS
                    || total.getNumerator().bitLength() > MOST_BITS) {
                return Optional.empty();
            }
        }
        return Optional.of(new Num(total));
    }

    private Optional<Expression> written(Optional<BigInteger> terms) {
        int many = terms.filter(count -> count.bitLength() < 20)
                .map(BigInteger::intValue)
                .orElse(Integer.MAX_VALUE);
        if (many > MOST_WRITTEN_TERMS || series.body().canon().length() * many > LONGEST_WRITTEN) {
            return Optional.empty();
        }
        BigFraction first = ((Num) series.from()).value();
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            parts.add(series.term(new Num(first.add(i)), effort));
        }
        Simplification simplification = new Simplification();
        return Optional.of(series.isSum() ? simplification.sum(parts) : simplification.product(parts));
    }
}
