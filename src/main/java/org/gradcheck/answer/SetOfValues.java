package org.gradcheck.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** Several values whose order does not matter: {@code {-1, 1}}, {@code ±1}; a list counts as one too. */
final class SetOfValues implements AnswerKind {

    @Override
    public String name() {
        return "set";
    }

    @Override
    public boolean admits(Value value) {
        return value instanceof Composite.Unordered || value instanceof Value.Items;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        return written.first(this::admits)
                .map(reading -> new Match(compare(reading.items(), expected.parts(), digits), reading))
                .orElseGet(() -> new Match(Result.DIFFERENT, written.primary()));
    }

    /** Each expected value needs a written one of its own; the worst pair decides. */
    private static Result compare(List<Reading> written, List<Value> expected, int digits) {
        if (written.size() != expected.size()) {
            return Result.DIFFERENT;
        }
        List<Reading> left = new ArrayList<>(written);
        Result worst = Result.EQUAL;
        for (Value value : expected) {
            Result best = Result.DIFFERENT;
            Optional<Reading> partner = Optional.empty();
            for (Reading reading : left) {
                Result result = Comparison.numbers(reading, value, digits);
                if (result.compareTo(best) < 0) {
                    best = result;
                    partner = Optional.of(reading);
                }
            }
            if (partner.isEmpty()) {
                return Result.DIFFERENT;
            }
            left.remove(partner.get());
            worst = Comparison.worse(worst, best);
        }
        return worst;
    }

    @Override
    public String wanted(int digits) {
        return "All values and no other, in any order.";
    }
}
