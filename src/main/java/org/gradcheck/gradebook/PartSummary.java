package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.grade.Outcome;

/**
 * What a class made of one part.
 *
 * @param ask the question's wording
 * @param possible the points the part is worth
 * @param outcomes how many students have each outcome, from the best outcome on; those that occur
 * @param points how the points of those whose outcome is not open are spread; empty if there are none
 * @param wrongValues the wrong values, the most frequent first
 * @param reasons the reasons given, the most frequent first
 */
public record PartSummary(
        String part,
        String ask,
        BigDecimal possible,
        Map<Outcome, Integer> outcomes,
        Optional<Distribution> points,
        List<WrongValue> wrongValues,
        List<ReasonCount> reasons) {

    public PartSummary {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        wrongValues = List.copyOf(wrongValues);
        reasons = List.copyOf(reasons);
    }
}
