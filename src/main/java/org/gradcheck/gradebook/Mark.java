package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradcheck.extract.Cell;
import org.gradcheck.grade.Verdict;

/**
 * What a part comes to in the gradebook: the verdict, and what a person decided.
 *
 * @param decision the points a person gave; empty if the verdict stands
 * @param comments what a person said beside it
 * @param discount why the part counts for nobody; empty if it counts
 */
public record Mark(Verdict verdict, Optional<Decision> decision, List<String> comments, Optional<Decision> discount) {

    public Mark {
        comments = List.copyOf(comments);
    }

    /** The verdict as it stands. */
    static Mark of(Verdict verdict) {
        return new Mark(verdict, Optional.empty(), List.of(), Optional.empty());
    }

    public String part() {
        return verdict.part();
    }

    /** Whether the part counts for nobody. */
    public boolean discounted() {
        return discount.isPresent();
    }

    /** What is asked: the part, or the table of which it is a cell. */
    public String question() {
        return verdict.found().question().cell().map(Cell::table).orElse(part());
    }

    /** The points that count: those of a person if there are any. */
    public BigDecimal points() {
        return discounted()
                ? BigDecimal.ZERO
                : decision.flatMap(Decision::points).orElse(verdict.points());
    }

    public BigDecimal possible() {
        return discounted() ? BigDecimal.ZERO : verdict.possible();
    }

    /** Whether no points can be given before a person has looked. */
    public boolean isOpen() {
        return !discounted() && decision.isEmpty() && verdict.outcome().isOpen();
    }

    /** Whether a person must look before the points stand; parts that the rubric leaves to a person are no such case. */
    public boolean needsLook() {
        return !discounted() && (decision.isEmpty() ? verdict.review() : isStale());
    }

    /** Whether the verdict is another one than the person has seen who decided. */
    public boolean isStale() {
        return decision.flatMap(Decision::basis)
                .filter(seen -> !seen.equals(Basis.of(verdict)))
                .isPresent();
    }
}
