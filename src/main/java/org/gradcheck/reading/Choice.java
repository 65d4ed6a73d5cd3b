package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;

/** {@code 9 or 11}, {@code either 9, 13 or 17}: several answers, of which a person must choose. */
final class Choice implements Form {

    private static final Present NEEDED = Present.in("a");

    private static final Pattern EITHER = Pattern.compile("^either\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPING = Pattern.compile(",(?=\\d{3}(?!\\d))");
    private static final Pattern OR = Pattern.compile(",?\\s+(?:or|OR|Or|oder|\\\\text\\{ ?or ?}|\\\\lor)\\s+");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        if (draft.text().length() > 300 || !OR.matcher(draft.text()).find()) {
            return Optional.empty();
        }
        List<String> items = new ArrayList<>();
        for (String choice : OR.split(EITHER.matcher(draft.text()).replaceFirst(""))) {
            items.addAll(TopLevel.split(GROUPING.matcher(choice).replaceAll("\u2009"), ","));
        }
        return Draft.each(items, draft::part)
                .map(readings -> draft.written(Reading.set(readings)).doubted("Several answers are offered."));
    }
}
