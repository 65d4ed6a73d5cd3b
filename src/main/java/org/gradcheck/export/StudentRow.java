package org.gradcheck.export;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.gradcheck.handin.Member;

/**
 * A student as both the roster and the submissions know him or her.
 *
 * @param member the row of the roster; empty if there is none or it is not sure
 * @param score empty if nothing was handed in
 * @param open whether points are written that a person has still to look at
 */
record StudentRow(Optional<Member> member, Optional<StudentScore> score, boolean open) {

    private static final String COMMA = ",";

    String student() {
        return score.map(StudentScore::student).orElse(member.map(Member::name).orElse(""));
    }

    /** The first name, or the whole one where nobody knows where it ends. */
    String firstName() {
        String first = member.map(Member::first).orElse("");
        if (!first.isEmpty()) {
            return first;
        }
        String name = name();
        return name.contains(COMMA) ? name.substring(name.indexOf(COMMA) + 1).strip() : name;
    }

    String lastName() {
        String last = member.map(Member::last).orElse("");
        String name = name();
        return last.isEmpty() && name.contains(COMMA)
                ? name.substring(0, name.indexOf(COMMA)).strip()
                : last;
    }

    private String name() {
        return member.map(Member::name).filter(name -> !name.isEmpty()).orElseGet(this::student);
    }

    String id() {
        return member.flatMap(row -> row.ids().stream().findFirst())
                .or(() -> score.flatMap(StudentScore::id))
                .orElse("");
    }

    String email() {
        return member.map(Member::email).orElse("");
    }

    String section() {
        return member.map(Member::section).orElse("");
    }

    String time() {
        return score.flatMap(StudentScore::time)
                .or(() -> member.flatMap(Member::time))
                .map(OffsetDateTime::toString)
                .orElse("");
    }

    /** {@code graded}, {@code waiting}, {@code unreadable} or {@code missing}. */
    String state() {
        if (score.isEmpty()) {
            return "missing";
        }
        if (score.get().unreadable()) {
            return "unreadable";
        }
        return score.get().waiting() ? "waiting" : "graded";
    }

    /** The score if it stands, or is to be written all the same. */
    Optional<StudentScore> standing() {
        return score.filter(own -> !own.unreadable() && (open || !own.waiting()));
    }

    /** The points if they stand. */
    String points() {
        return standing().map(own -> Points.plain(own.points())).orElse("");
    }

    /** The points before anything was taken off because of lateness. */
    String rawPoints() {
        return standing()
                .map(own -> Points.plain(own.points().add(own.deducted())))
                .orElse("");
    }

    String deducted() {
        return standing().map(own -> Points.plain(own.deducted())).orElse("");
    }

    /** What was given for a part, if that stands. */
    String points(String part) {
        boolean isReadable = score.filter(own -> !own.unreadable()).isPresent();
        return part(part)
                .filter(own -> isReadable && (open || !own.open()))
                .map(PartScore::points)
                .map(Points::plain)
                .orElse("");
    }

    String outcome(String part) {
        return part(part).map(PartScore::outcome).orElse("");
    }

    Optional<PartScore> part(String part) {
        return score.flatMap(own -> Optional.ofNullable(own.parts().get(part)));
    }

    BigDecimal possible(ScoreSheet sheet) {
        return score.map(StudentScore::possible).orElseGet(sheet::possible);
    }
}
