package org.gradcheck.answer;

import java.util.List;
import java.util.Optional;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** What the kinds with several values in order share. */
abstract class Sequence implements AnswerKind {

    @Override
    public boolean accepts(Written written) {
        return items(written).isPresent();
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        Optional<Reading> reading = items(written);
        if (reading.isEmpty() || !(expected instanceof Value.Items wanted)) {
            return new Match(Result.DIFFERENT, written.primary());
        }
        List<Value> items = ((Value.Items) reading.get().value()).items();
        return new Match(Comparison.items(items, wanted.items()), reading.get());
    }

    private static Optional<Reading> items(Written written) {
        return written.readings().stream()
                .filter(reading -> reading.value() instanceof Value.Items)
                .findFirst();
    }
}
