package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;

/** {@code 0.5, -0.25}: several values in order; {@code w1 = 0.5, w2 = -0.25}: several values with names. */
final class Several implements Form {

    private static final Present NEEDED = Present.in(",;\n a");

    private static final int LONGEST = 1_000;
    private static final int MOST = 50;
    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|&|\\\\text\\{ ?and ?}|\\\\q?quad)\\s+");

    /** Digits with a bare comma between them are one number, or none. */
    private static final Pattern CLOSE = Pattern.compile("\\d,\\d");

    private static final Pattern NAMED = Pattern.compile(
            "\\s*(\\\\?[A-Za-z\u0370-\u03ff][\\w\u0370-\u03ff]*'*(?:_\\{[^{}]*}|\\[\\d+]|\\(\\d+\\))?)\\s*(?:=|:(?!\\d)|≈|\\\\approx)\\s*(.*)",
            Pattern.DOTALL);

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        List<String> items = items(draft.text());
        if (items.size() < 2 || items.size() > MOST) {
            return Optional.empty();
        }
        return Draft.each(items, item -> draft.quantity(item).filter(written -> !written.isAmbiguous()))
                .map(readings -> draft.written(Reading.list(readings)));
    }

    /** Several values, each with its name; empty if an item has no name or no value. */
    static Optional<Written> named(Draft draft) {
        List<String> items = items(draft.text());
        if (items.size() < 2 || items.size() > MOST) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String item : items) {
            Matcher named = NAMED.matcher(item);
            if (!named.matches()) {
                return Optional.empty();
            }
            names.add(name(named.group(1)));
            values.add(Chain.of(named.group(2)).last());
        }
        return Draft.each(values, draft::part).map(readings -> draft.written(Reading.named(names, readings)));
    }

    private static String name(String written) {
        return written.replaceAll("[\\\\{}\\[\\]()]", "");
    }

    private static List<String> items(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String commas = AND.matcher(text).replaceAll(", ");
        if (CLOSE.matcher(commas).find()) {
            return List.of();
        }
        String separators = commas.indexOf(';') >= 0 ? ";" : commas.indexOf('\n') >= 0 ? "\n" : ",";
        List<String> items = new ArrayList<>(TopLevel.split(commas, separators));
        items.removeIf(String::isBlank);
        return items;
    }

    /** Whether it is worth a try: there is more than one sign of equality. */
    static boolean mayBeNamed(String text, Notation notation) {
        int first = text.indexOf('=');
        return first > 0 && text.indexOf('=', first + 1) > 0 || notation == Notation.PLAIN && text.indexOf(':') > 0;
    }
}
