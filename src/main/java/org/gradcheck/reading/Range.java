package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code 0.0001–0.1}, {@code between 3 and 5}, {@code from 1e-4 to 1e-1}: a range by its two ends. */
final class Range implements Form {

    private static final Present NEEDED = Present.in("-a.–");

    private static final Pattern BETWEEN = Pattern.compile(
            "(?s)(?:between\\s+(.+?)\\s+(?:and|to)\\s+(.+)|(?:anything |anywhere )?from\\s+(.+?)\\s+(?:up )?to\\s+(.+)|(.*\\d\\S*)\\s+(?:up )?to\\s+([-−+.\\d\\\\].*))",
            Pattern.CASE_INSENSITIVE);

    private static final String NUMBER =
            "[-−]?\\d+(?:[.,]\\d+)*(?:[eE][-+]?\\d+|\\s?(?:×|\\\\times)\\s?10\\^\\{?[-−]?\\d+}?)?%?";

    /** A dash of the length of an n, two points, or a hyphen, between two numbers. */
    private static final Pattern DASHED = Pattern.compile(
            "(" + NUMBER + ")\\s*(?:([–—]|--|\\.{2,3}|…|\\\\ldots)|-)\\s*(" + NUMBER + ")((?:\\s|[A-Za-zµ%]).*)?");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        if (draft.text().length() > 200) {
            return Optional.empty();
        }
        return words(draft).or(() -> dashed(draft));
    }

    private static Optional<Written> words(Draft draft) {
        boolean named = draft.has("and") || draft.has(" to ");
        Matcher between = named ? BETWEEN.matcher(draft.text()) : null;
        if (between == null || !between.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group < between.groupCount(); group += 2) {
            if (between.group(group) != null) {
                return between(draft, between.group(group), between.group(group + 1), "");
            }
        }
        return Optional.empty();
    }

    private static Optional<Written> dashed(Draft draft) {
        if (!draft.has('–') && !draft.has('-') && !draft.has('—') && !draft.has("..") && !draft.has('…')) {
            return Optional.empty();
        }
        Matcher dashed = DASHED.matcher(draft.text());
        boolean points = draft.has("..") && draft.notation() == Notation.LATEX;
        if (!dashed.matches() || points || draft.has("\\") && dashed.group(2) == null) {
            return Optional.empty();
        }
        String unit = dashed.group(4) == null ? "" : dashed.group(4);
        Optional<Written> range =
                between(draft, dashed.group(1), dashed.group(3), unit).filter(Range::rises);
        boolean clear = dashed.group(2) != null || !unit.isBlank();
        return clear ? range : hyphenated(draft, range);
    }

    /** {@code 3-5} may be a difference, and {@code 10-3} a power that has lost its height. */
    private static Optional<Written> hyphenated(Draft draft, Optional<Written> range) {
        return (draft.has(' ') || draft.has('.')) && range.isEmpty()
                ? Optional.empty()
                : Quantity.of(draft)
                        .map(difference -> range.map(found -> difference.or(found.primary()
                                        .doubted("\"" + draft.text() + "\" may be a difference or a range.")))
                                .orElseGet(() -> lostPower(draft, difference)));
    }

    private static Written lostPower(Draft draft, Written difference) {
        return draft.text().startsWith("10-")
                ? difference.doubted("\"" + draft.text() + "\" may be a power of ten that has lost its height.")
                : difference;
    }

    private static boolean rises(Written range) {
        return range.primary().value() instanceof Composite.Range read
                && read.low().orElseThrow() instanceof Value.Exact low
                && read.high().orElseThrow() instanceof Value.Exact high
                && low.number().compareTo(high.number()) < 0;
    }

    /** A unit behind the second end belongs to both. */
    private static Optional<Written> between(Draft draft, String low, String high, String unit) {
        Optional<Written> last = draft.quantity(high + unit);
        String shared =
                last.map(Written::unit).orElse("").isEmpty() || Tail.of(low).isPresent()
                        ? ""
                        : Tail.of(high + unit)
                                .map(tail -> " " + String.join(" ", tail.words()))
                                .orElse("");
        Optional<Written> first = draft.quantity(low + shared).or(() -> draft.quantity(low));
        return first.flatMap(from -> last.map(to -> between(draft, from, true, to, true)));
    }

    static Written between(Draft draft, Written low, boolean lowClosed, Written high, boolean highClosed) {
        Reading from = low.primary();
        Reading to = high.primary();
        Value range = new Composite.Range(Optional.of(from.value()), lowClosed, Optional.of(to.value()), highClosed);
        Written read = draft.written(Reading.of(range, List.of(from, to)));
        return new Written(read.text(), read.expression(), read.readings(), false, high.unit(), List.of());
    }
}
