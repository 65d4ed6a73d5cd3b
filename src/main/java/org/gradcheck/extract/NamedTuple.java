package org.gradcheck.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;
import org.gradcheck.reading.ValueText;

/** {@code (w1, w2) = (0.5, -0.25)}: several values in one, with their names or without. */
final class NamedTuple {

    private static final Pattern NAMES =
            Pattern.compile("(?:\\\\left)?[(\\[]([^()=]{1,200}?)(?:\\\\right)?[)\\]](?:\\^\\\\?\\{?(?:top|T)\\}?)?");

    private NamedTuple() {}

    /** The value of a name in a list of names; empty if it is none, or there are not as many values. */
    static Optional<Found> part(Found whole, ValueName name) {
        List<String> members = whole.statement().chain().members();
        Matcher names = NAMES.matcher(members.get(0).strip());
        if (members.size() < 2 || !names.matches()) {
            return Optional.empty();
        }
        List<String> all = Arrays.asList(names.group(1).split(",", -1));
        List<Found> parts = parts(whole, all.size());
        return IntStream.range(0, parts.size())
                .filter(i -> name.isIn(all.get(i)))
                .mapToObj(parts::get)
                .findFirst();
    }

    /** Its values, if it has so many. */
    static List<Found> parts(Found whole, int count) {
        List<Reading> items = whole.written().primary().items();
        return count > 1 && items.size() == count
                ? items.stream().map(item -> part(whole, item)).toList()
                : List.of();
    }

    private static Found part(Found whole, Reading item) {
        Written written = whole.written();
        Written part = new Written(
                ValueText.of(item.value()),
                item.value().expression(),
                List.of(item),
                written.approximate(),
                written.unit(),
                written.doubts());
        return new Found(part, whole.statement(), whole.sentence(), whole.cue(), whole.bearing(), whole.aside());
    }
}
