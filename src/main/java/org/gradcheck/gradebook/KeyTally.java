package org.gradcheck.gradebook;

import java.util.Optional;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;

/** Counts for how many answers the key of a part holds. Not thread-safe. */
final class KeyTally {

    private static final int FEWEST_STUDENTS = 5;
    private static final String DECLARED = "declared-mistake";

    private Optional<Value> key = Optional.empty();
    private int answered;
    private int right;

    void add(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (key.isEmpty() && outcome != Outcome.CARRIED) {
            key = verdict.expected();
        }
        if (!outcome.isOpen() && verdict.reading().isPresent()) {
            answered++;
            right += outcome == Outcome.CORRECT || outcome == Outcome.CONVENTION ? 1 : 0;
        }
    }

    /** @param common the most frequent wrong value */
    Optional<DoubtedKey> doubt(WrongValue common) {
        boolean isForeseen =
                common.diagnosis().filter(slip -> slip.code().equals(DECLARED)).isPresent();
        boolean isAgreed = common.count() >= FEWEST_STUDENTS && 2 * common.count() > answered && common.count() > right;
        return isForeseen || !isAgreed
                ? Optional.empty()
                : key.map(value ->
                        new DoubtedKey(common.value(), common.students(), answered, value, right, common.diagnosis()));
    }
}
