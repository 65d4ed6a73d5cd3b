package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.PartDraft.AlternativeDraft;
import org.gradcheck.rubric.PartDraft.MistakeDraft;

/** Notes where two answers of a part can't be told apart, so that one would be graded as the other. */
final class Fairness {

    /** An answer, what it is called in messages, and its value. */
    private record Rival(Claim claim, String name, Value value) {}

    private final PartDraft part;
    private final Faults faults;

    Fairness(PartDraft part, Faults faults) {
        this.part = part;
        this.faults = faults;
    }

    void check(Value right, KeyComputation computation) {
        List<Rival> rivals = new ArrayList<>();
        for (AlternativeDraft also : part.also()) {
            rival(also.claim(), "the answer by " + also.convention(), computation)
                    .ifPresent(rivals::add);
        }
        for (MistakeDraft mistake : part.mistakes()) {
            int line = mistake.claim().position().line();
            rival(mistake.claim(), "the mistake in line " + line, computation).ifPresent(rivals::add);
        }
        for (int i = 0; i < rivals.size(); i++) {
            checkAgainst(right, rivals.get(i));
            Rival later = rivals.get(i);
            rivals.subList(0, i).forEach(earlier -> checkPair(earlier, later));
        }
    }

    private static Optional<Rival> rival(Claim claim, String name, KeyComputation computation) {
        return computation.value(claim).map(value -> new Rival(claim, name, value));
    }

    private void checkAgainst(Value right, Rival rival) {
        Likeness likeness = new Likeness(right, rival.value());
        if (likeness.isEqual()) {
            faults.error(
                    rival.claim().position(),
                    "This is the right answer itself, so it would always be graded as right: change it or leave it out.");
        } else if (!likeness.differsAt(part.digits())) {
            faults.error(
                    rival.claim().position(),
                    "Written with " + part.digits() + " digits, this can't be told from the right answer: "
                            + likeness.text() + ". Ask for more: digits: " + likeness.digitsNeeded(part.digits())
                            + ".");
        }
    }

    /** Of two answers that are not the right one, only equal ones are refused. */
    private void checkPair(Rival earlier, Rival later) {
        if (new Likeness(earlier.value(), later.value()).isEqual()) {
            faults.error(
                    later.claim().position(), "This has the same value as " + earlier.name() + ": keep one of them.");
        }
    }
}
