package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What follows if a submission comes late. Lateness is counted from the date it was due, by started days of 24 hours or
 * started hours; the grace forgives it or does not, and shortens nothing.
 *
 * @param due until when a submission is in time, that moment included
 * @param grace so late is not late
 * @param penalty what is taken off for each started day or hour; empty if lateness is only told
 * @param most what is taken off at most; empty if there is no limit but the points
 * @param cutOff so late nothing counts any more; empty if there is no such time
 * @param freeDays how many late days each student has that cost nothing, unless the roster says how many are left
 */
public record LatePolicy(
        OffsetDateTime due,
        Duration grace,
        Optional<LatePenalty> penalty,
        Optional<LateAmount> most,
        Optional<Duration> cutOff,
        int freeDays) {

    private static final Duration DAY = Duration.ofDays(1);

    /**
     * When a student handed in.
     *
     * @param time empty if nobody knows
     * @param markedLate whether the other system calls it late
     * @param extension until when this student may hand in; the cut-off moves with it
     * @param freeDays how many free late days are left to this student
     */
    public record HandIn(
            Optional<OffsetDateTime> time,
            boolean markedLate,
            Optional<OffsetDateTime> extension,
            Optional<Integer> freeDays) {

        /** At a time, without an extension. */
        public static HandIn at(OffsetDateTime time) {
            return new HandIn(Optional.of(time), false, Optional.empty(), Optional.empty());
        }
    }

    /** @param possible the points of the assignment, of which percentages are taken */
    public Lateness lateness(HandIn handIn, BigDecimal possible) {
        if (handIn.time().isEmpty()) {
            return handIn.markedLate() ? Lateness.UNKNOWN : Lateness.NONE;
        }
        OffsetDateTime until =
                handIn.extension().filter(later -> later.isAfter(due)).orElse(due);
        Duration late = Duration.between(until, handIn.time().get());
        if (late.isNegative() || late.isZero()) {
            return Lateness.NONE;
        }
        if (late.compareTo(grace) <= 0) {
            return Lateness.forgiven(late, grace);
        }
        if (cutOff.filter(last -> late.compareTo(last) > 0).isPresent()) {
            return Lateness.cutOff(late, possible);
        }
        return penalty.map(taken -> charged(late, taken, handIn.freeDays().orElse(freeDays), possible))
                .orElseGet(() -> Lateness.told(late));
    }

    private Lateness charged(Duration late, LatePenalty taken, int free, BigDecimal possible) {
        long freeUsed = Math.min(free, started(late, DAY));
        long charged = started(late.minus(DAY.multipliedBy(freeUsed)), taken.unit());
        BigDecimal full = taken.amount().of(possible).multiply(BigDecimal.valueOf(charged));
        BigDecimal limit =
                most.map(amount -> amount.of(possible)).orElse(possible).min(possible);
        return Lateness.charged(late, freeUsed, charged, taken, full.min(limit));
    }

    /** How many units have begun; none of a time that is not positive. */
    private static long started(Duration time, Duration unit) {
        if (time.isNegative() || time.isZero()) {
            return 0;
        }
        long whole = time.dividedBy(unit);
        return unit.multipliedBy(whole).equals(time) ? whole : whole + 1;
    }
}
