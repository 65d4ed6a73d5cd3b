package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.grade.Outcome;

/**
 * What a class made of one part, or of a table as a whole.
 *
 * @param ask the question's wording
 * @param possible the points the part is worth
 * @param outcomes how many answers have each outcome, from the best outcome on; those that occur
 * @param points how the points of those whose outcome is not open are spread; empty if there are none
 * @param item how hard it is and what it tells; empty if nobody's points are settled
 * @param wrongValues the wrong values, the most frequent first; none for a table
 * @param doubt why the key may be wrong
 * @param reasons the reasons given, the most frequent first
 * @param cells the parts that a table consists of
 */
public record PartSummary(
        String part,
        String ask,
        BigDecimal possible,
        Map<Outcome, Integer> outcomes,
        Optional<Distribution> points,
        Optional<ItemAnalysis> item,
        List<WrongValue> wrongValues,
        Optional<DoubtedKey> doubt,
        List<ReasonCount> reasons,
        List<PartSummary> cells) {

    public PartSummary {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        wrongValues = List.copyOf(wrongValues);
        reasons = List.copyOf(reasons);
        cells = List.copyOf(cells);
    }

    /** The parts of the rubric: the cells of a table, any other part itself. */
    public Stream<PartSummary> parts() {
        return cells.isEmpty() ? Stream.of(this) : cells.stream();
    }
}
