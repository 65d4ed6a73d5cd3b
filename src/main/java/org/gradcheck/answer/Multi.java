package org.gradcheck.answer;

import java.util.List;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** Several values, each with its name: {@code w1 = 0.5, w2 = -0.25}, in any order. Further names make no difference. */
final class Multi implements AnswerKind {

    @Override
    public String name() {
        return "multi";
    }

    @Override
    public boolean admits(Value value) {
        return value instanceof Composite.Named;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        return expected instanceof Composite.Named wanted
                ? written.first(this::admits)
                        .map(reading -> new Match(named(reading, wanted, digits), reading))
                        .orElseGet(() -> new Match(Result.DIFFERENT, written.primary()))
                : new Match(Result.DIFFERENT, written.primary());
    }

    /** The worst of the values decides; one that is missing is a different one. */
    private static Result named(Reading written, Composite.Named wanted, int digits) {
        List<String> names = ((Composite.Named) written.value()).names();
        Result worst = Result.EQUAL;
        for (int i = 0; i < wanted.names().size(); i++) {
            int at = names.indexOf(wanted.names().get(i));
            Result value = at < 0
                    ? Result.DIFFERENT
                    : Comparison.numbers(written.items().get(at), wanted.parts().get(i), digits);
            worst = Comparison.worse(worst, value);
        }
        return worst;
    }

    @Override
    public boolean isMulti() {
        return true;
    }

    @Override
    public String wanted(int digits) {
        return "All values, each with its name, in any order.";
    }
}
