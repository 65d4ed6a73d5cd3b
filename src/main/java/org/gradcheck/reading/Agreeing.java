package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** What a calculation says about the number it ends in: which of its readings is meant, or that the two differ. */
final class Agreeing {

    private Agreeing() {}

    /**
     * The result with the readings that agree with the member before it, doubted if none does. What is only about equal to
     * an exact value still is that value.
     */
    static Written of(Written before, Written result, boolean about) {
        Written agreeing = withAgreeing(before, result, about);
        boolean rounded =
                about && agreeing != result && before.primary().value().isNumber();
        return rounded ? exactly(before, agreeing) : agreeing;
    }

    private static Written exactly(Written before, Written rounded) {
        List<Reading> readings = new ArrayList<>(before.readings());
        readings.add(rounded.primary());
        String unit = before.unit().isEmpty() ? rounded.unit() : before.unit();
        return new Written(rounded.text(), before.expression(), readings, before.approximate(), unit, rounded.doubts());
    }

    private static Written withAgreeing(Written before, Written result, boolean about) {
        boolean comparable = result.first(Value::isNumber).isPresent()
                && number(before).value().isNumber()
                && before.doubts().isEmpty();
        if (!comparable) {
            return result;
        }
        List<Reading> agreeing = result.readings().stream()
                .filter(reading -> agrees(about ? coarsely(reading) : reading, before))
                .map(reading -> reading.doubted(""))
                .toList();
        if (!agreeing.isEmpty()) {
            return result.with(agreeing);
        }
        return about ? result : result.doubted("The two sides of the last equation differ.");
    }

    /** Behind a suffix, zeros at the end of what is only about equal say nothing: {@code 397,410,304 ≈ 400M}. */
    private static Reading coarsely(Reading reading) {
        boolean isWhole = reading.lastPlace()
                .filter(place -> place.compareTo(BigFraction.ONE) > 0)
                .isPresent();
        return isWhole ? reading.withoutTrailingZeros() : reading;
    }

    private static boolean agrees(Reading reading, Written before) {
        return before.readings().stream().anyMatch(other -> reading.agreesWith(other) || other.agreesWith(reading));
    }

    private static Reading number(Written written) {
        return written.first(Value::isNumber).orElse(written.primary());
    }
}
