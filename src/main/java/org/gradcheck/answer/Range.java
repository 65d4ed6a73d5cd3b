package org.gradcheck.answer;

import java.util.List;
import java.util.Optional;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * All numbers between two ends: {@code 0.0001–0.1}, {@code (0, 1]}. The key is the list of the ends; whether they belong to
 * the interval themselves is not asked.
 */
final class Range implements AnswerKind {

    @Override
    public String name() {
        return "interval";
    }

    @Override
    public boolean admits(Value value) {
        return isRange(value)
                || value instanceof Value.Items ends && ends.items().size() == 2;
    }

    private static boolean isRange(Value value) {
        return value instanceof Composite.Range range && range.isBounded();
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        Optional<Reading> range = written.first(Range::isRange).or(() -> written.first(this::admits));
        if (range.isEmpty()) {
            return new Match(Result.DIFFERENT, written.primary());
        }
        List<Value> ends = expected.parts();
        return new Match(Comparison.items(range.get(), ends, digits), range.get());
    }

    @Override
    public String wanted(int digits) {
        return "Both ends of the interval.";
    }
}
