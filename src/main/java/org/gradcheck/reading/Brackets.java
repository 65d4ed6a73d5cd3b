package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** {@code (0, 1]}, {@code {-1, 1}}, {@code [1 2; 3 4]}: what brackets say about the values in them. */
final class Brackets implements Form {

    private static final Present NEEDED = Present.in(")]}'");

    private static final Pattern MEMBERSHIP = Pattern.compile(
            "^\\\\?[A-Za-z\u0370-\u03ff]\\w*\\s*(?:∈|\\\\in(?![A-Za-z])|\\bin\\b)\\s*(?=\\\\?[\\[({]|\\])");

    private static final Pattern SIZING =
            Pattern.compile("\\\\(?:left|right|[bB]igg?[lr]?)(?=\\s*(?:[\\[\\](){}]|\\\\[{}]))");

    /** A column is written as a row to save room. */
    private static final Pattern TRANSPOSED = Pattern.compile(
            "(?<=[)\\]])(?:\\s*\\^\\s*\\{?\\s*(?:T|\\\\top|\\\\intercal|\\\\mathsf\\s*\\{?T}?|\\\\mathrm\\s*\\{?T}?|⊤)\\s*}?|ᵀ|')$");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\s*[-−]?\\d+,\\d+\\s*");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        String upright = TRANSPOSED.matcher(draft.text()).replaceFirst("");
        if (upright.length() < draft.text().length()) {
            return draft.part(upright);
        }
        String text = bare(draft.text());
        if (text.length() < 3) {
            return Optional.empty();
        }
        boolean escaped = text.startsWith("\\{") && text.endsWith("\\}");
        if (escaped || text.startsWith("{") && text.endsWith("}") && !draft.has('\\')) {
            int edge = escaped ? 2 : 1;
            return set(draft, TopLevel.split(text.substring(edge, text.length() - edge), ",;"));
        }
        char open = text.charAt(0);
        char close = text.charAt(text.length() - 1);
        if ("([]".indexOf(open) < 0 || ")][".indexOf(close) < 0) {
            return Optional.empty();
        }
        String inner = text.substring(1, text.length() - 1);
        boolean member = MEMBERSHIP.matcher(draft.text()).find();
        return inner.indexOf(';') >= 0 ? rows(draft, inner) : pair(draft, open, close, inner, member);
    }

    private static String bare(String text) {
        String bare =
                text.indexOf('\\') >= 0 ? SIZING.matcher(text).replaceAll("").strip() : text;
        boolean member = bare.indexOf('∈') >= 0 || bare.contains("in");
        return member ? MEMBERSHIP.matcher(bare).replaceFirst("") : bare;
    }

    private static Optional<Written> set(Draft draft, List<String> items) {
        if (items.size() < 2) {
            return Optional.empty();
        }
        return Draft.each(items, draft::quantity).map(parts -> draft.written(Reading.set(parts)));
    }

    private static Optional<Written> pair(Draft draft, char open, char close, String inner, boolean member) {
        List<String> ends = TopLevel.split(inner, ",");
        boolean turned = open == ']' || close == '[';
        boolean mixed = turned || member || (open == '(') != (close == ')');
        if (ends.size() != 2 || !TopLevel.isBalanced(inner)) {
            return Optional.empty();
        }
        Optional<Written> low = draft.quantity(ends.get(0));
        Optional<Written> high = draft.quantity(ends.get(1));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Written range = Range.between(draft, low.get(), open == '[', high.get(), close == ']');
        if (mixed || isInfinite(low.get()) || isInfinite(high.get())) {
            return Optional.of(range);
        }
        return rises(low.get(), high.get()) ? Optional.of(rangeOrList(draft, range, open)) : Optional.empty();
    }

    /** {@code [0, 1]} is a range before it is a list, {@code (0, 1)} either, and {@code [0.3, 0.7]} is a list. */
    private static Written rangeOrList(Draft draft, Written range, char open) {
        List<Reading> ends = range.primary().items();
        Reading list = Reading.list(ends);
        if (open == '(') {
            return draft.written(list)
                    .or(range.primary().doubted("\"" + draft.text() + "\" may be a pair or a range without its ends."));
        }
        boolean unit = ends.stream().allMatch(end -> isUnit(end.value()));
        return unit ? range.or(list) : draft.written(list).or(range.primary());
    }

    private static boolean isUnit(Value value) {
        return value instanceof Value.Exact exact
                && exact.number().abs().compareTo(BigFraction.ONE) <= 0
                && exact.isWhole();
    }

    private static boolean isInfinite(Written end) {
        return end.primary().value() instanceof Composite.Infinite;
    }

    private static boolean rises(Written low, Written high) {
        return low.primary().value() instanceof Value.Exact a
                && high.primary().value() instanceof Value.Exact b
                && a.number().compareTo(b.number()) < 0;
    }

    /** Rows are parted by semicolons, their items by commas or blanks. */
    private static Optional<Written> rows(Draft draft, String inner) {
        List<String> rows = TopLevel.split(inner, ";");
        boolean decimal =
                rows.stream().allMatch(row -> DECIMAL_COMMA.matcher(row).matches());
        Optional<Written> matrix = Layout.matrix(
                draft, rows.stream().map(row -> row.replace(',', ' ')).toList());
        if (!decimal) {
            return matrix;
        }
        return Draft.each(rows, draft::quantity)
                .map(items -> draft.written(Reading.list(items)))
                .map(vector -> matrix.map(other -> vector.or(other.primary()
                                .doubted("The commas in \"" + draft.text() + "\" may be decimal or part items.")))
                        .orElse(vector));
    }
}
