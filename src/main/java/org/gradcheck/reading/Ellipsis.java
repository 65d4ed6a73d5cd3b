package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 0.333...}: a decimal that goes on. If it ends in a repeated digit, that repeats; otherwise it is cut off. */
final class Ellipsis implements Form {

    private static final Pattern DECIMAL = Pattern.compile("([-−]?)\\s*(\\d{0,12})\\.(\\d{0,12}?)(\\d)\\4+");

    private static final Pattern POINTS = Pattern.compile("\\s*(?:\\.{3,4}|…|\\\\l?dots)\\.?$");

    static boolean ends(String text) {
        return text.endsWith("...") || text.endsWith("…") || text.endsWith("dots") || text.endsWith("....");
    }

    @Override
    public Optional<Written> read(Draft draft) {
        if (!ends(draft.text())) {
            return Optional.empty();
        }
        String digits = POINTS.matcher(draft.text()).replaceFirst("");
        Matcher decimal = DECIMAL.matcher(digits);
        return draft.mathematics(digits)
                .filter(read -> LastPlace.of(read).isPresent())
                .map(read -> written(draft, decimal, read));
    }

    private static Written written(Draft draft, Matcher decimal, Parse.Read cut) {
        Reading asWritten = new Reading(Value.of(cut.read()), LastPlace.of(cut), "");
        if (!decimal.matches()) {
            return new Written(draft.text(), cut.read(), List.of(asWritten), true, "", List.of());
        }
        BigFraction repeated = repeated(decimal.group(2), decimal.group(3), decimal.group(4));
        Num value = new Num(decimal.group(1).isEmpty() ? repeated : repeated.negate());
        List<Reading> readings = List.of(Reading.exact(Value.of(value)), asWritten);
        return new Written(draft.text(), value, readings, true, "", List.of());
    }

    /** {@code a.b} and then the digit for ever: {@code (ab + digit/9) / 10^|b|}. */
    private static BigFraction repeated(String whole, String fixed, String digit) {
        String digits = whole + fixed;
        BigFraction head = new BigFraction(digits.isEmpty() ? 0L : Long.parseLong(digits));
        return head.add(new BigFraction(Integer.parseInt(digit), 9)).divide(new BigFraction(10).pow(fixed.length()));
    }
}
