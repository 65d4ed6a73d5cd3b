package org.gradcheck.rubric;

import java.time.Duration;

/**
 * What is taken off for lateness.
 *
 * @param unit for each of these that has begun: a day or an hour
 */
public record LatePenalty(LateAmount amount, Duration unit) {

    /** {@code day} or {@code hour}. */
    String unitText() {
        return unit.toDays() > 0 ? "day" : "hour";
    }
}
