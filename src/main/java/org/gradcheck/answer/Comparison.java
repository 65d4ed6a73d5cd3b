package org.gradcheck.answer;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Equality;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;

/** Compares one reading with the expected value by the written-precision rule. */
final class Comparison {

    private Comparison() {}

    /**
     * A number equals another if it may be its rounding, or if it is exact by its form and the same.
     *
     * @param digits the fewest significant digits that a rounded number needs
     */
    static Result numbers(Reading reading, Value expected, int digits) {
        if (reading.value() instanceof Value.Formula || expected instanceof Value.Formula) {
            return formulas(reading.value(), expected);
        }
        if (reading.value().equals(expected)) {
            return Result.EQUAL;
        }
        if (reading.admitted().isPresent()) {
            boolean admitted = reading.admitted().get().contains(expected).orElse(false);
            return !admitted ? Result.DIFFERENT : isFineEnough(reading, digits) ? Result.EQUAL : Result.TOO_COARSE;
        }
        return exact(reading.value(), expected);
    }

    private static boolean isFineEnough(Reading reading, int digits) {
        BigFraction units = ((Value.Exact) reading.value())
                .number()
                .divide(reading.lastPlace().orElseThrow());
        return units.abs().compareTo(new BigFraction(10).pow(digits - 1)) >= 0;
    }

    private static Result exact(Value written, Value expected) {
        if (written instanceof Value.Exact && expected instanceof Value.Exact) {
            return Result.DIFFERENT;
        }
        return written.isNear(expected)
                .map(near -> near ? Result.EQUAL : Result.DIFFERENT)
                .orElse(Result.UNDECIDED);
    }

    static Result formulas(Value written, Value expected) {
        if (written instanceof Value.Items || expected instanceof Value.Items) {
            return Result.DIFFERENT;
        }
        return result(Equality.compare(written.expression(), expected.expression()));
    }

    static Result result(Equality.Result compared) {
        return switch (compared) {
            case SAME -> Result.EQUAL;
            case DIFFERENT -> Result.DIFFERENT;
            case UNDECIDED -> Result.UNDECIDED;
        };
    }

    /** So many significant digits, in words. */
    static String counted(int digits) {
        return digits == 1 ? "one digit" : digits + " digits";
    }

    /** Lists are equal if they are as long and all items are equal; the worst item decides. */
    static Result items(Reading written, List<Value> expected, int digits) {
        List<Reading> items = written.items();
        if (items.size() != expected.size()) {
            return Result.DIFFERENT;
        }
        Result worst = Result.EQUAL;
        for (int i = 0; i < items.size(); i++) {
            Result item = numbers(items.get(i), expected.get(i), digits);
            worst = worse(worst, item);
        }
        return worst;
    }

    /** The one that decides of two parts of an answer: different before anything, equal last. */
    static Result worse(Result a, Result b) {
        return b == Result.EQUAL || a == Result.DIFFERENT ? a : b;
    }
}
