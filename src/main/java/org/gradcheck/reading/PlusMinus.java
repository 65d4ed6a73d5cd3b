package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 0.82 ± 0.03}, a number and how far it may be off; {@code ±1} and {@code x ± y} are two values. */
final class PlusMinus implements Form {

    private static final Present NEEDED = Present.in("±+\\");

    private static final Pattern SIGN = Pattern.compile(
            "\\s*(?:±|\\\\pm(?![A-Za-z])|\\+\\s?/\\s?[-−–]|(?<=\\s|^)\\+-(?=\\s|\\d+(?:\\.\\d+)?$))\\s*");

    private static final Pattern BRACED = Pattern.compile("^\\{(.*)}$");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        if (!draft.has('±') && !draft.has('+') && !draft.has("\\pm")) {
            return Optional.empty();
        }
        String text = BRACED.matcher(draft.text()).replaceFirst("$1");
        Matcher sign = SIGN.matcher(text);
        if (!sign.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, sign.start());
        String after = text.substring(sign.end());
        return SIGN.matcher(after).find() ? Optional.empty() : read(draft, before, after);
    }

    private static Optional<Written> read(Draft draft, String before, String after) {
        Optional<Written> radius = draft.quantity(after);
        if (radius.isEmpty()) {
            return Optional.empty();
        }
        if (before.isBlank()) {
            Reading plus = radius.get().primary();
            return Optional.of(pair(draft, Reading.exact(negative(plus.value())), plus));
        }
        String unit = radius.get().unit().isEmpty()
                ? ""
                : Tail.of(after)
                        .map(tail -> " " + String.join(" ", tail.words()))
                        .orElse("");
        return draft.quantity(before + unit)
                .or(() -> draft.quantity(before))
                .map(centre -> written(draft, centre, radius.get()));
    }

    private static Written written(Draft draft, Written centre, Written radius) {
        Value a = centre.primary().value();
        Value b = radius.primary().value();
        if (a instanceof Value.Formula || b instanceof Value.Formula) {
            Value less = Value.of(a.expression().minus(b.expression()));
            Value more = Value.of(a.expression().plus(b.expression()));
            return pair(draft, Reading.exact(less), Reading.exact(more));
        }
        Written read =
                draft.written(Reading.of(new Composite.PlusMinus(a, b), List.of(centre.primary(), radius.primary())));
        return new Written(read.text(), read.expression(), read.readings(), false, radius.unit(), List.of());
    }

    private static Written pair(Draft draft, Reading a, Reading b) {
        return draft.written(Reading.set(List.of(a, b)));
    }

    private static Value negative(Value value) {
        return Value.of(value.expression().negate());
    }
}
