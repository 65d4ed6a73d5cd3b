package org.gradcheck.reading;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 1h 30min}, {@code 2 min 30 s}, {@code 1:30:00}: a time in several units, in seconds. */
final class Duration implements Form {

    private static final Present NEEDED = Present.in("a:");

    private static final Pattern PARTS = Pattern.compile(
            "(?:(\\d+)\\s*d(?:ays?)?)?[\\s,]*(?:and\\s+)?(?:(\\d+)\\s*h(?:(?:ou)?rs?)?\\.?)?[\\s,]*(?:and\\s+)?(?:(\\d+)\\s*m(?:in(?:ute)?s?)?\\.?)?[\\s,]*(?:and\\s+)?(?:(\\d+(?:\\.\\d+)?)\\s*s(?:ec(?:ond)?s?)?)?");

    private static final Pattern CLOCK = Pattern.compile("(\\d+):([0-5]\\d):([0-5]\\d)");
    private static final long[] SECONDS = {86_400, 3_600, 60, 1};

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        String text = draft.text();
        if (text.isEmpty() || text.length() > 60 || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(text);
        if (draft.has(':') && clock.matches()) {
            return Optional.of(written(draft, total(clock, 1)));
        }
        boolean timed = draft.has('h') || draft.has('m') || draft.has('d');
        Matcher parts = PARTS.matcher(text);
        return timed && parts.matches() && count(parts) > 1
                ? Optional.of(written(draft, total(parts, 0)))
                : Optional.empty();
    }

    private static int count(Matcher parts) {
        int count = 0;
        for (int group = 1; group <= SECONDS.length; group++) {
            count += parts.group(group) == null ? 0 : 1;
        }
        return count;
    }

    /** The seconds of all groups, the first of which is counted in the unit of that index. */
    private static BigFraction total(Matcher parts, int firstUnit) {
        BigFraction total = BigFraction.ZERO;
        for (int group = 1; group <= parts.groupCount(); group++) {
            if (parts.group(group) != null) {
                String[] digits = (parts.group(group) + ".").split("\\.", 3);
                BigFraction number = new BigFraction(new BigInteger(digits[0] + digits[1]))
                        .divide(new BigFraction(10).pow(digits[1].length()));
                total = total.add(number.multiply(SECONDS[firstUnit + group - 1]));
            }
        }
        return total;
    }

    private static Written written(Draft draft, BigFraction seconds) {
        Num number = new Num(seconds);
        return new Written(draft.text(), number, List.of(Reading.exact(Value.of(number))), false, "s", List.of());
    }
}
