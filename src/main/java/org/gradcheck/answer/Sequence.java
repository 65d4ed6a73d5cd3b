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
        return true;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        Optional<Reading> reading = items(written);
        if (!(expected instanceof Value.Items wanted)) {
            return new Match(Result.DIFFERENT, written.primary());
        }
        if (reading.isEmpty()) {
            return side(written, wanted, digits);
        }
        List<Value> items = ((Value.Items) reading.get().value()).items();
        return new Match(Comparison.items(items, wanted.items()), reading.get());
    }

    /** A single number stands for all sides of a square. */
    private static Match side(Written written, Value.Items wanted, int digits) {
        boolean square = wanted.items().stream().distinct().count() == 1;
        Result result =
                square ? Comparison.numbers(written.primary(), wanted.items().get(0), digits) : Result.DIFFERENT;
        return new Match(result, written.primary());
    }

    private static Optional<Reading> items(Written written) {
        return written.readings().stream()
                .filter(reading -> reading.value() instanceof Value.Items)
                .findFirst();
    }
}
