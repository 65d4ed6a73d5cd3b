package org.gradcheck.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** What the kinds with one value share: each reading is compared, and a square counts as its side. */
abstract class Numeric implements AnswerKind {

    @Override
    public boolean accepts(Written written) {
        return readings(written).stream().anyMatch(reading -> admits(reading.value()));
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        Match best = null;
        for (Reading reading : readings(written)) {
            Result result = admits(reading.value()) ? Comparison.numbers(reading, expected, digits) : Result.DIFFERENT;
            if (best == null || result.compareTo(best.result()) < 0) {
                best = new Match(result, reading);
            }
        }
        return Objects.requireNonNull(best, "a written answer has a reading");
    }

    /** The readings, with {@code 9 × 9} also read as a field of side 9. */
    private static List<Reading> readings(Written written) {
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : written.readings()) {
            if (reading.value() instanceof Value.Items items
                    && items.items().stream().distinct().count() == 1) {
                readings.add(new Reading(items.items().get(0), Optional.empty(), reading.convention()));
            }
            readings.add(reading);
        }
        return readings;
    }
}
