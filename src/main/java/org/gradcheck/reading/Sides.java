package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;

/** Shapes that are more than numbers with crosses: {@code 9 by 9}, {@code 6@28x28}, {@code R^10}, {@code (None, 28, 28, 3)}. */
final class Sides implements Form {

    private static final Present NEEDED = Present.in("a×@");

    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?:tf\\.)?TensorShape|torch\\.Size|(?:output |input )?(?:shape|size)(?: of)?:?)\\s*(?=[\\d(\\[])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CALLED = Pattern.compile("^\\((\\[.*])\\)$");
    private static final Pattern BATCH = Pattern.compile("^([\\[(])\\s*(?:None|\\?|batch(?:_size)?|bs|-1)\\s*,");
    private static final Pattern BY = Pattern.compile("\\s+by\\s+|\\s*-\\s*by\\s*-\\s*");
    private static final Pattern CROSS = Pattern.compile("\\s*(?:×|\\\\times(?![A-Za-z]))\\s*|\\s+[xX]\\s+");

    private static final Pattern SIZE_SIGN = Pattern.compile("\\s*(?:×|x|X|\\\\times|by)\\s*");
    private static final Pattern HALVED = Pattern.compile("[A-Za-z]\\w*(?:/\\d+)?|\\d+");

    private static final String MAPS =
            "(?:(?:output |input )?channels?|(?:feature[- ])?maps?|filters?|planes|kernels)(?: deep)?";

    /** The size of a map and how many there are, in either order. */
    private static final Pattern SIZE_THEN_MAPS = Pattern.compile(
            "(.*\\d\\s*(?:×|x|X|\\\\times|by)\\s*\\d+)\\s*(?:px|pixels)?\\s*(?:(?:with|and|,|\\()\\s*(\\d+)\\s*" + MAPS
                    + "\\)?|@\\s*(\\d+))");

    private static final Pattern MAPS_THEN_SIZE = Pattern.compile(
            "(\\d+)\\s*(?:@|" + MAPS
                    + "\\s*(?:,|of|each|with|at)?\\s*(?:size|shape)?)\\s*(\\d+\\s*(?:×|x|X|\\\\times|by)\\s*\\d+)(?:\\s*(?:px|pixels|each))?");

    private static final Pattern SPACE =
            Pattern.compile("(?:R|ℝ|\\\\mathbb\\s*\\{?R}?|\\\\R)\\s*\\^\\s*(?:\\{([^{}]*)}|\\(([^()]*)\\)|(\\d+))");

    private static final Pattern DIMENSIONS = Pattern.compile(
            "(?:(?:a |an )?(\\d+)[- ]?(?:dimensional|dim|dims|[dD])(?: vector)?|(?:a )?vector (?:of|with) (?:length |size |dimension )?(\\d+)(?: entries| elements| values)?|(\\d+)-vector)");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        String text =
                CALLED.matcher(NAMED.matcher(draft.text()).replaceFirst("")).replaceFirst("$1");
        if (text.length() > 200 || text.isEmpty()) {
            return Optional.empty();
        }
        String shape = BATCH.matcher(text).replaceFirst("$1");
        if (!shape.equals(draft.text())) {
            return draft.part(shape);
        }
        return maps(draft).or(() -> space(draft)).or(() -> by(draft)).or(() -> crossed(draft));
    }

    private static Optional<Written> maps(Draft draft) {
        if (!draft.has('@')
                && !Character.isLetter(draft.text().charAt(draft.text().length() - 1))
                && !draft.has("of")
                && !draft.has(')')) {
            return Optional.empty();
        }
        Matcher after = SIZE_THEN_MAPS.matcher(draft.text());
        if (after.matches()) {
            return sides(draft, sizes(after.group(1)), after.group(2) == null ? after.group(3) : after.group(2));
        }
        Matcher before = MAPS_THEN_SIZE.matcher(draft.text());
        return before.matches() ? sides(draft, sizes(before.group(2)), before.group(1)) : Optional.empty();
    }

    private static List<String> sizes(String text) {
        return List.of(SIZE_SIGN.split(text.strip()));
    }

    private static Optional<Written> sides(Draft draft, List<String> sizes, String maps) {
        List<String> all = new ArrayList<>(sizes);
        all.add(maps);
        return list(draft, all);
    }

    /** The dimension of a space is a shape; {@code R^10} may be a power too. */
    private static Optional<Written> space(Draft draft) {
        Matcher dimensions = DIMENSIONS.matcher(draft.text());
        if (dimensions.matches()) {
            String size = first(dimensions);
            return list(draft, List.of(size))
                    .map(shape -> draft.quantity(size)
                            .map(number -> shape.or(number.primary()))
                            .orElse(shape));
        }
        Matcher space = SPACE.matcher(draft.text());
        return space.matches() ? list(draft, sizes(first(space))) : Optional.empty();
    }

    private static String first(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("no group of " + matcher.group());
    }

    private static Optional<Written> by(Draft draft) {
        return draft.has("by") ? several(draft, BY.split(draft.text())) : Optional.empty();
    }

    /** Between fractions or equal sums a cross parts sides, though a product would bind more tightly. */
    private static Optional<Written> crossed(Draft draft) {
        String text = draft.text();
        if (text.indexOf('×') < 0 && !draft.has("\\times") && !draft.has(" x ")) {
            return Optional.empty();
        }
        String[] sides = CROSS.split(text);
        boolean fractions = text.indexOf('/') > 0
                && !text.contains("+")
                && List.of(sides).stream().allMatch(HALVED.asMatchPredicate());
        boolean equal = sides.length > 1
                && List.of(sides).stream().distinct().count() == 1
                && Character.isLetter(sides[0].charAt(0));
        return fractions || equal ? several(draft, sides) : Optional.empty();
    }

    private static Optional<Written> several(Draft draft, String[] sides) {
        return sides.length > 1 ? list(draft, List.of(sides)) : Optional.empty();
    }

    private static Optional<Written> list(Draft draft, List<String> sides) {
        return Draft.each(sides, side -> draft.part(side).filter(Sides::isOneValue))
                .map(readings -> draft.written(Reading.list(readings)));
    }

    private static boolean isOneValue(Written side) {
        return side.primary().value().parts().isEmpty();
    }
}
