package org.gradcheck;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Receipt;
import org.gradcheck.document.Submission;
import org.gradcheck.gradebook.Penalty;
import org.gradcheck.handin.Identity;
import org.gradcheck.handin.Match;
import org.gradcheck.handin.Matching;
import org.gradcheck.handin.Member;
import org.gradcheck.handin.Roster;
import org.gradcheck.rubric.LatePolicy;
import org.gradcheck.rubric.LatePolicy.HandIn;

/** What is taken off from those of a class who handed in late. */
final class Penalties {

    private static final Penalty UNKNOWN_MEMBER = new Penalty(
            BigDecimal.ZERO,
            true,
            "Handed in late by somebody who may be several in the class list: a person decides.");

    private final LatePolicy policy;
    private final Roster roster;
    private final BigDecimal possible;

    /**
     * By a policy.
     *
     * @param roster tells extensions, free late days and times
     * @param possible the points of the assignment
     */
    Penalties(LatePolicy policy, Roster roster, BigDecimal possible) {
        this.policy = policy;
        this.roster = roster;
        this.possible = possible;
    }

    /** Student to what is taken off. */
    Map<String, Penalty> of(List<Submission> submissions) {
        Matching matching = roster.match(submissions.stream()
                .map(submission ->
                        new Identity(submission.receipt().id().stream().toList(), List.of(submission.student())))
                .toList());
        Map<String, Penalty> penalties = new LinkedHashMap<>();
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            penalties.put(submission.student(), penalty(submission.receipt(), matching.of(i)));
        }
        return penalties;
    }

    private Penalty penalty(Receipt receipt, Match match) {
        if (match.isMatched()) {
            return penalty(
                    receipt, Optional.of(roster.members().get(match.rows().get(0))));
        }
        Penalty plain = penalty(receipt, Optional.empty());
        boolean isLate = plain.open() || plain.points().signum() > 0;
        return isLate && !match.rows().isEmpty() ? UNKNOWN_MEMBER : plain;
    }

    /** What the class list says goes before what the other system wrote down. */
    private Penalty penalty(Receipt receipt, Optional<Member> member) {
        HandIn handIn = new HandIn(
                member.flatMap(Member::time).or(receipt::time),
                receipt.late(),
                member.flatMap(Member::due),
                member.flatMap(Member::lateDays));
        return Penalty.of(policy.lateness(handIn, possible));
    }
}
