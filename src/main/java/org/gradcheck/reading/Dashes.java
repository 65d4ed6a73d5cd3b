package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 784-128-10}: the sizes of layers, one after the other. */
final class Dashes implements Form {

    private static final Present NEEDED = Present.in("->–");

    private static final Pattern SIZES = Pattern.compile(
            "\\d{1,7}(?:(?:[-–—]\\d{1,7}){2,}|(?:\\s*(?:→|⟶|->|-->|=>|\\\\to|\\\\rightarrow)\\s*\\d{1,7}){2,})");

    private static final Pattern SEPARATOR = Pattern.compile("\\D+");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        String text = draft.text();
        if (text.length() > 300 || text.isEmpty() || !SIZES.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Reading> sizes = SEPARATOR.splitAsStream(text).map(Dashes::size).toList();
        return Optional.of(draft.written(Reading.list(sizes)));
    }

    private static Reading size(String digits) {
        return Reading.exact(new Value.Exact(new BigFraction(Integer.parseInt(digits))));
    }
}
