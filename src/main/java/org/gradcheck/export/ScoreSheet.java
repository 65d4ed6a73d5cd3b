package org.gradcheck.export;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the students of an assignment got. The students may be many: they are gone through one after the other, and more
 * than once, always in the same order.
 *
 * @param assignment the title
 * @param id the short name
 * @param feedback what is said to a student about the whole
 */
public record ScoreSheet(
        String assignment, String id, List<PartHead> parts, Iterable<StudentScore> students, Feedback feedback) {

    public ScoreSheet {
        parts = List.copyOf(parts);
    }

    /** What is said to a student; asked for when it is written, so that it need not be held for all. */
    @FunctionalInterface
    public interface Feedback {
        /** Plain text or Markdown; empty if nothing is said. */
        String of(String student);
    }

    /** The points of all parts. */
    public BigDecimal possible() {
        return parts.stream().map(PartHead::possible).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
