package org.gradcheck.answer;

import java.util.Optional;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** What the kinds with several values in order share. */
abstract class Sequence implements AnswerKind {

    @Override
    public boolean admits(Value value) {
        return value instanceof Value.Items;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        Optional<Reading> reading = written.first(Value.Items.class::isInstance);
        if (!(expected instanceof Value.Items wanted)) {
            return new Match(Result.DIFFERENT, written.primary());
        }
        if (reading.isEmpty()) {
            return withoutItems(written, wanted, digits);
        }
        return new Match(Comparison.items(reading.get(), wanted.items(), digits), reading.get());
    }

    /** Compares an answer that is a single value. */
    Match withoutItems(Written written, Value.Items wanted, int digits) {
        return new Match(Result.DIFFERENT, written.primary());
    }
}
