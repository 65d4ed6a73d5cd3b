package org.gradcheck.gradebook;

import org.gradcheck.grade.Reason;

/**
 * How often a reason was given.
 *
 * @param reason the reason as it was first given
 */
public record ReasonCount(Reason reason, int count) {

    ReasonCount plus(ReasonCount other) {
        return new ReasonCount(reason, count + other.count);
    }
}
