package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.grade.Outcome;

/**
 * What another run says otherwise: a verdict, or what is taken off for lateness.
 *
 * @param part the part's id; {@link #LATENESS} for what is taken off
 * @param before empty if the part is new
 * @param after empty if the part is no longer in the rubric
 * @param difference by how much the points change, without what persons decided
 */
public record Change(
        String student,
        String part,
        Optional<Basis> before,
        Optional<Basis> after,
        Cause cause,
        BigDecimal difference) {

    /** Stands for the part where more or less is taken off because the submission came late. */
    public static final String LATENESS = "late";

    /** Why a verdict is another one, from the plainest cause on. */
    public enum Cause {
        /** The student handed in something else. */
        HANDED_IN_AGAIN("handed in again"),
        /** The part was added to the rubric or taken out. */
        PART("the part is new or gone"),
        /** Another value is right. */
        KEY("another key"),
        /** The same answer is found elsewhere or understood otherwise. */
        READING("read otherwise"),
        /** A convention is allowed that was not, or the other way round. */
        CONVENTION("another convention"),
        /** The part is worth more or less. */
        WORTH("the part is worth something else"),
        /** More or less is taken off because the submission came late. */
        LATENESS("late by another count"),
        /** The same answer and key, judged otherwise: tolerance, known mistakes, credit. */
        JUDGING("judged otherwise");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The name used in data: {@code handed-in-again}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What changes from one grading of a student to another. */
    public static List<Change> between(
            String student, Map<String, Basis> before, Map<String, Basis> after, boolean handedInAgain) {
        Set<String> parts = new LinkedHashSet<>(after.keySet());
        parts.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String part : parts) {
            Optional<Basis> was = Optional.ofNullable(before.get(part));
            Optional<Basis> is = Optional.ofNullable(after.get(part));
            if (!was.equals(is)) {
                Cause cause = handedInAgain ? Cause.HANDED_IN_AGAIN : cause(was, is);
                changes.add(new Change(student, part, was, is, cause, points(is).subtract(points(was))));
            }
        }
        return changes;
    }

    private static Cause cause(Optional<Basis> before, Optional<Basis> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Cause.PART;
        }
        Basis was = before.get();
        Basis is = after.get();
        if (!was.expected().equals(is.expected())) {
            return Cause.KEY;
        }
        if (!was.text().equals(is.text()) || !was.value().equals(is.value())) {
            return Cause.READING;
        }
        if (was.outcome() != is.outcome()
                && (was.outcome() == Outcome.CONVENTION || is.outcome() == Outcome.CONVENTION)) {
            return Cause.CONVENTION;
        }
        boolean sameWorth = Objects.equals(was.possible(), is.possible());
        return sameWorth ? Cause.JUDGING : Cause.WORTH;
    }

    /** What changes because more or less is taken off; nothing if it is as much as before. */
    public static Optional<Change> between(String student, Penalty before, Penalty after, boolean handedInAgain) {
        if (before.points().compareTo(after.points()) == 0 && before.open() == after.open()) {
            return Optional.empty();
        }
        Cause cause = handedInAgain ? Cause.HANDED_IN_AGAIN : Cause.LATENESS;
        BigDecimal difference = before.points().subtract(after.points());
        return Optional.of(new Change(student, LATENESS, Optional.empty(), Optional.empty(), cause, difference));
    }

    private static BigDecimal points(Optional<Basis> basis) {
        return basis.map(Basis::points).orElse(BigDecimal.ZERO);
    }

    /** Whether a student would notice: the points or the outcome are others, or a person is asked who was not before. */
    public boolean isSeen() {
        return before.isEmpty()
                || after.isEmpty()
                || difference.signum() != 0
                || before.get().outcome() != after.get().outcome()
                || before.get().review() != after.get().review()
                || !before.get().possible().equals(after.get().possible());
    }
}
