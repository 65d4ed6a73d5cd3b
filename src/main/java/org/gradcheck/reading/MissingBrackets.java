package org.gradcheck.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Written;

/** {@code 9^1/2} and {@code 1/2(1+x)}: typed on one line, it does not show how far a fraction reaches. */
final class MissingBrackets implements Form {

    private static final Present NEEDED = Present.in("/");

    private static final Pattern EXPONENT = Pattern.compile("\\^\\s?[-−]?1/\\d");
    private static final Pattern FACTOR = Pattern.compile("/\\d+(?![eE][-+]?\\d)[A-Za-z](?![A-Za-z]{2})");
    private static final Pattern DIVISOR = Pattern.compile("(?<![\\w.)])\\d+/\\d+\\s?\\((?![-+]?\\d+\\))");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        if (draft.notation() != Notation.PLAIN || draft.text().length() > 1_000) {
            return Optional.empty();
        }
        if (draft.has('^') && EXPONENT.matcher(draft.text()).find()) {
            return doubted(draft, "The exponent may be the whole fraction or only its dividend.");
        }
        if (FACTOR.matcher(draft.text()).find()) {
            return doubted(draft, "The letter behind the fraction may stand under it or behind it.");
        }
        return draft.has('(') && DIVISOR.matcher(draft.text()).find()
                ? doubted(draft, "What follows the fraction may stand under it or behind it.")
                : Optional.empty();
    }

    private static Optional<Written> doubted(Draft draft, String doubt) {
        return Quantity.of(draft).map(read -> read.doubted(doubt));
    }
}
