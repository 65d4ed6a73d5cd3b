package org.gradcheck.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** Two things above each other in round brackets: a vector, or a binomial coefficient, which on a page looks the same. */
final class Column implements Form {

    static final String CONVENTION = "binomial coefficient";

    private static final Present NEEDED = Present.in("{");

    private static final Pattern TWO = Pattern.compile(
            "\\\\begin\\{pmatrix}\\s*+([^&\\\\]++(?:\\\\[a-z]++[^&\\\\]*+)*+)\\\\\\\\([^&]+)\\\\end\\{pmatrix}");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        Matcher two = TWO.matcher(draft.text());
        if (!two.matches() || two.group(2).contains("\\\\")) {
            return Optional.empty();
        }
        return draft.mathematics(two.group(1))
                .flatMap(top -> draft.mathematics(two.group(2))
                        .flatMap(bottom -> draft.quantity(draft.text())
                                .map(vector -> vector.or(binomial(top.read(), bottom.read())))));
    }

    private static Reading binomial(Expression top, Expression bottom) {
        return new Reading(Value.of(Expression.call("binomial", top, bottom)), Optional.empty(), CONVENTION);
    }
}
