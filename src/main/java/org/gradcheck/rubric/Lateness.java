package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How late a submission is and what follows.
 *
 * @param late how long after it was due; zero if it is in time or nobody knows
 * @param freeDays free late days that it uses up
 * @param charged started days or hours for which something is taken off
 * @param deduction the points taken off; never more than the assignment has
 * @param forPerson whether a person decides, because the time is not known
 * @param sentence for the student; empty if the submission is in time
 */
public record Lateness(
        Duration late, long freeDays, long charged, BigDecimal deduction, boolean forPerson, String sentence) {

    static final Lateness NONE = new Lateness(Duration.ZERO, 0, 0, BigDecimal.ZERO, false, "");

    static final Lateness UNKNOWN = new Lateness(
            Duration.ZERO,
            0,
            0,
            BigDecimal.ZERO,
            true,
            "Marked as late, but it is not known by how much: a person decides.");

    static Lateness forgiven(Duration late, Duration grace) {
        return new Lateness(
                late, 0, 0, BigDecimal.ZERO, false, handedIn(late) + ", within the grace of " + text(grace) + ".");
    }

    static Lateness told(Duration late) {
        return new Lateness(late, 0, 0, BigDecimal.ZERO, false, handedIn(late) + "; nothing is taken off.");
    }

    static Lateness cutOff(Duration late, BigDecimal possible) {
        return new Lateness(late, 0, 0, possible, false, handedIn(late) + ", after the cut-off: no points count.");
    }

    static Lateness charged(Duration late, long freeDays, long charged, LatePenalty penalty, BigDecimal deduction) {
        String free = freeDays == 0 ? "" : ", " + counted(freeDays, "free late day") + " used";
        String cost = charged == 0
                ? ": nothing is taken off."
                : ": " + new LateAmount(deduction, false).text() + " off for "
                        + counted(charged, "started " + penalty.unitText()) + " at "
                        + penalty.amount().text()
                        + " each.";
        return new Lateness(late, freeDays, charged, deduction, false, handedIn(late) + free + cost);
    }

    /** What is left of some points. */
    public BigDecimal left(BigDecimal points) {
        return points.subtract(deduction).max(BigDecimal.ZERO);
    }

    private static String handedIn(Duration late) {
        return "Handed in " + text(late) + " late";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code 1 day 2 hours 5 minutes}; seconds only where there is nothing longer. */
    private static String text(Duration time) {
        List<String> pieces = new ArrayList<>();
        add(pieces, time.toDays(), "day");
        add(pieces, time.toHoursPart(), "hour");
        add(pieces, time.toMinutesPart(), "minute");
        if (pieces.isEmpty()) {
            pieces.add(counted(Math.max(1, time.toSecondsPart()), "second"));
        }
        return String.join(" ", pieces);
    }

    private static void add(List<String> pieces, long count, String noun) {
        if (count > 0) {
            pieces.add(counted(count, noun));
        }
    }
}
