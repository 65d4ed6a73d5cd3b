package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;

/** {@code > 0.5}, {@code at least 3}, {@code 3+}, {@code 0 < x <= 1}: what a value is not beyond. */
final class Bounds implements Form {

    private static final Present NEEDED = Present.in("<>a+\\≤");

    private static final Pattern SIGN = Pattern.compile(
            "\\s*(?:(<=|=<|≤|⩽|\\\\leq?(?:slant)?(?![A-Za-z]))|(>=|≥|⩾|\\\\geq?(?:slant)?(?![A-Za-z]))|(<|\\\\lt(?![A-Za-z]))|(>|\\\\gt(?![A-Za-z])))\\s*");

    private static final Pattern WORDS_BEFORE = Pattern.compile(
            "(?:(at most|no more than|not more than|up to|maximally|max\\.|not above|not over)|(at least|no less than|not less than|no fewer than|minimally|min\\.|not below)|(less than|fewer than|smaller than|lower than|below|under)|(more than|greater than|larger than|bigger than|higher than|above|over))\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS_BEHIND = Pattern.compile(
            "(?s)(.*\\S)\\s+(?:(or less|or fewer|or below|or smaller|at most|and below)|(or more|or larger|or above|or higher|or greater|and up|and above|and more|at least|upwards))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME =
            Pattern.compile("\\\\?[A-Za-z\u0370-\u03ff][A-Za-z0-9]*(?:_(?:\\w+|\\{[^{}]*}))?");

    /** A way to bound: from which side, and whether the end itself is allowed. */
    private enum Side {
        AT_MOST,
        AT_LEAST,
        LESS,
        MORE;

        static Side of(Matcher matcher, int firstGroup) {
            for (int i = 0; i < values().length && firstGroup + i <= matcher.groupCount(); i++) {
                if (matcher.group(firstGroup + i) != null) {
                    return values()[i];
                }
            }
            throw new IllegalStateException("no group of " + matcher.group());
        }

        /** The same said from the other side: {@code 3 < x} is {@code x > 3}. */
        Side turned() {
            return switch (this) {
                case AT_MOST -> AT_LEAST;
                case AT_LEAST -> AT_MOST;
                case LESS -> MORE;
                case MORE -> LESS;
            };
        }

        boolean isUpper() {
            return this == AT_MOST || this == LESS;
        }

        boolean isClosed() {
            return this == AT_MOST || this == AT_LEAST;
        }
    }

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        return signs(draft).or(() -> words(draft)).or(() -> plus(draft));
    }

    private static Optional<Written> signs(Draft draft) {
        String text = draft.text();
        if (!hasSign(text) || text.startsWith("=>") || text.indexOf("->") >= 0 || text.startsWith("\\left<")) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(text);
        List<String> members = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        int from = 0;
        while (sign.find()) {
            members.add(text.substring(from, sign.start()));
            sides.add(Side.of(sign, 1));
            from = sign.end();
        }
        members.add(text.substring(from));
        return switch (sides.size()) {
            case 1 -> single(draft, members, sides.get(0));
            case 2 -> both(draft, members, sides);
            default -> Optional.empty();
        };
    }

    private static boolean hasSign(String text) {
        return text.chars().anyMatch(sign -> "<>≤≥⩽⩾\\".indexOf(sign) >= 0);
    }

    private static Optional<Written> single(Draft draft, List<String> members, Side side) {
        if (isSubject(members.get(0))) {
            return bound(draft, members.get(1), side);
        }
        return NAME.matcher(members.get(1)).matches() ? bound(draft, members.get(0), side.turned()) : Optional.empty();
    }

    private static boolean isSubject(String member) {
        return member.isBlank() || NAME.matcher(member).matches();
    }

    private static Optional<Written> both(Draft draft, List<String> members, List<Side> sides) {
        boolean rising = sides.get(0).isUpper() && sides.get(1).isUpper();
        boolean falling = !sides.get(0).isUpper() && !sides.get(1).isUpper();
        if (!NAME.matcher(members.get(1)).matches() || !rising && !falling) {
            return Optional.empty();
        }
        Optional<Written> first = draft.quantity(members.get(0));
        Optional<Written> last = draft.quantity(members.get(2));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                rising
                        ? between(draft, first.get(), sides.get(0), last.get(), sides.get(1))
                        : between(draft, last.get(), sides.get(1), first.get(), sides.get(0)));
    }

    private static Written between(Draft draft, Written low, Side lower, Written high, Side upper) {
        return Range.between(draft, low, lower.isClosed(), high, upper.isClosed());
    }

    private static Optional<Written> words(Draft draft) {
        if (draft.text().isEmpty() || draft.text().length() > 200) {
            return Optional.empty();
        }
        if (Character.isLetter(draft.text().charAt(0))) {
            Matcher before = WORDS_BEFORE.matcher(draft.text());
            if (before.lookingAt()) {
                return bound(draft, draft.text().substring(before.end()), Side.of(before, 1));
            }
        }
        Matcher behind = WORDS_BEHIND.matcher(draft.text());
        return behind.matches() ? bound(draft, behind.group(1), Side.of(behind, 2)) : Optional.empty();
    }

    /** {@code 3+} is three or more. */
    private static Optional<Written> plus(Draft draft) {
        String text = draft.text();
        boolean plus = draft.notation() == Notation.PLAIN
                && text.length() > 1
                && text.endsWith("+")
                && Character.isDigit(text.charAt(text.length() - 2));
        return plus ? bound(draft, text.substring(0, text.length() - 1), Side.AT_LEAST) : Optional.empty();
    }

    /** The bound, and after it the number as a mere number, as one who is asked for the least number may write it. */
    private static Optional<Written> bound(Draft draft, String limit, Side side) {
        return draft.part(limit).map(written -> {
            Reading end = written.primary();
            Optional<org.gradcheck.expression.Value> value = Optional.of(end.value());
            Composite.Range range = side.isUpper()
                    ? new Composite.Range(Optional.empty(), false, value, side.isClosed())
                    : new Composite.Range(value, side.isClosed(), Optional.empty(), false);
            Written bound = draft.written(Reading.of(range, List.of(end)));
            return new Written(
                    bound.text(), bound.expression(), bound.readings(), false, written.unit(), written.doubts());
        });
    }
}
