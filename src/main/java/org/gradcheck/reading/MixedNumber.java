package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 2 3/4}: a whole number and a fraction, which is their sum before it is their product. */
final class MixedNumber implements Form {

    private static final Present NEEDED = Present.in("/½");

    private static final Pattern MIXED =
            Pattern.compile("([-−]?)\\s*(\\d{1,9})(?:\\s+(\\d{1,9}\\s?[/⁄]\\s?\\d{1,9})|\\s*([½⅓⅔¼¾⅕⅛⅜⅝⅞]))");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        Matcher mixed = MIXED.matcher(draft.text());
        if (draft.text().length() > 40 || !mixed.matches()) {
            return Optional.empty();
        }
        String fraction = mixed.group(3) == null ? mixed.group(4) : mixed.group(3);
        String sign = mixed.group(1).isEmpty() ? "" : "-";
        Optional<Parse.Read> sum = draft.mathematics(sign + "(" + mixed.group(2) + " + " + fraction + ")");
        Optional<Parse.Read> product = draft.mathematics(sign + mixed.group(2) + " * (" + fraction + ")");
        return sum.map(read -> written(draft, read, product));
    }

    private static Written written(Draft draft, Parse.Read sum, Optional<Parse.Read> product) {
        Reading reading = Reading.exact(Value.of(sum.read()));
        Written written = new Written(draft.text(), sum.read(), List.of(reading), false, "", List.of());
        return product.map(read -> written.or(Reading.exact(Value.of(read.read()))))
                .orElse(written);
    }
}
