package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.grade.Outcome;

/** Counts what a class made of one part, mark by mark. Not thread-safe. */
final class PartTally {

    private final Mark first;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<BigDecimal> settled = new ArrayList<>();
    private final WrongValues wrongValues = new WrongValues();
    private final ReasonCounts reasons = new ReasonCounts();

    /** @param first any mark of the part: what they have in common is taken from it */
    PartTally(Mark first) {
        this.first = first;
    }

    void add(Mark mark) {
        outcomes.merge(mark.verdict().outcome(), 1, Integer::sum);
        if (!mark.isOpen()) {
            settled.add(mark.points());
        }
        wrongValues.add(mark.verdict());
        reasons.add(mark.verdict());
    }

    PartSummary summary() {
        return new PartSummary(
                first.part(),
                first.verdict().found().question().ask(),
                first.possible(),
                outcomes,
                Distribution.of(settled),
                wrongValues.mostFrequentFirst(),
                reasons.mostFrequentFirst());
    }
}
