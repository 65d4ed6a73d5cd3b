package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 0·1828}: the decimal point is raised, since nobody writes zero times a number. */
final class RaisedPoint implements Form {

    private static final Pattern DECIMAL = Pattern.compile("([-−]?0)[·•∙](\\d+)");

    @Override
    public Optional<Written> read(Draft draft) {
        Matcher decimal = DECIMAL.matcher(draft.text());
        return decimal.matches()
                ? draft.mathematics(decimal.group(1) + "." + decimal.group(2)).map(read -> written(draft, read))
                : Optional.empty();
    }

    private static Written written(Draft draft, Parse.Read read) {
        Reading decimal = new Reading(Value.of(read.read()), LastPlace.of(read), "");
        Written written = new Written(draft.text(), read.read(), List.of(decimal), false, "", List.of());
        return Quantity.of(draft).map(product -> written.or(product.primary())).orElse(written);
    }
}
