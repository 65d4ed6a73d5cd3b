package org.gradcheck.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.rubric.Consequence;

/**
 * The judgement on one part.
 *
 * @param part the part's id
 * @param possible the points the part is worth
 * @param points the points given; zero while the outcome is open
 * @param review whether a person must look before the points stand
 * @param found what was found in the document, and where
 * @param reading the reading the judgement rests on; empty if nothing was read
 * @param expected the right value, or for a carried error the right value given the earlier answer; empty for manual
 *     parts
 * @param explained the value that explains the answer: the key, or what a convention or mistake gives; empty where nothing
 *     does
 * @param reasons why, the deciding one first; never empty
 */
public record Verdict(
        String part,
        BigDecimal possible,
        BigDecimal points,
        Outcome outcome,
        boolean review,
        FoundAnswer found,
        Optional<Reading> reading,
        Optional<Value> expected,
        Optional<Value> explained,
        List<Reason> reasons) {

    public Verdict {
        reasons = List.copyOf(reasons);
        if (points.signum() < 0 || points.compareTo(possible) > 0) {
            throw new IllegalArgumentException("part " + part + ": " + points + " of " + possible + " points");
        }
    }

    /** The same verdict with one more reason, and what follows from that. */
    Verdict with(Reason more, Consequence consequence) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(more);
        return new Verdict(
                part,
                possible,
                consequence.of(points),
                outcome,
                review || consequence.review(),
                found,
                reading,
                expected,
                explained,
                all);
    }
}
