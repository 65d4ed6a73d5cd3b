package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 3 out of 4} is a fraction; {@code 1:4} is one, a share or a pair. */
final class Ratio implements Form {

    private static final Present NEEDED = Present.in(":a");

    private static final Pattern COLON = Pattern.compile("(\\d{1,9}(?:\\.\\d+)?)\\s*:\\s*(\\d{1,9}(?:\\.\\d+)?)");
    private static final Pattern OUT_OF =
            Pattern.compile("(\\d[\\d,]*)\\s+(?:out of|in|of)\\s+(?:every\\s+)?(\\d[\\d,]*)", Pattern.CASE_INSENSITIVE);

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        if (draft.text().length() > 40) {
            return Optional.empty();
        }
        Matcher colon = COLON.matcher(draft.text());
        if (draft.has(':') && colon.matches()) {
            return ratio(draft, colon.group(1), colon.group(2));
        }
        Matcher of = OUT_OF.matcher(draft.text());
        return draft.has(' ') && of.matches()
                ? fraction(draft, "(" + of.group(1) + ")/(" + of.group(2) + ")")
                : Optional.empty();
    }

    private static Optional<Written> ratio(Draft draft, String part, String rest) {
        String doubt = "\"" + draft.text() + "\" may be a fraction, a share of the sum, or a pair.";
        Optional<Written> share = fraction(draft, part + "/(" + part + "+" + rest + ")");
        return fraction(draft, part + "/" + rest)
                .flatMap(read -> share.map(other -> read.or(other.primary().doubted(doubt))));
    }

    private static Optional<Written> fraction(Draft draft, String text) {
        return draft.mathematics(text).map(read -> written(draft, read));
    }

    private static Written written(Draft draft, Parse.Read read) {
        Reading reading = Reading.exact(Value.of(read.read()));
        return new Written(draft.text(), read.read(), List.of(reading), false, "", read.doubts());
    }
}
