package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Value;

/** Notes where two answers of a part can't be told apart, so that one would be graded as the other. */
final class Fairness {

    /** An answer, what it is called in messages, and its value. */
    private record Rival(Claim claim, String name, Value value) {}

    /** All are compared with each other. */
    private static final int MOST = 100;

    private final PartDraft part;
    private final Faults faults;

    Fairness(PartDraft part, Faults faults) {
        this.part = part;
        this.faults = faults;
    }

    void check(Value right, KeyComputation computation) {
        List<Rival> rivals = new ArrayList<>();
        part.also().forEach(also -> add(also.claim(), "alternative", computation, rivals));
        part.mistakes().forEach(mistake -> add(mistake.claim(), "mistake", computation, rivals));
        // What differs in other rows of a table, or other values, may be the same in this one, as the weights and
        // parameters of a pooling.
        rivals.removeIf(rival -> part.isOneOfSeveral() && new Likeness(right, rival.value()).isEqual());
        if (rivals.size() > MOST) {
            faults.error(rivals.get(MOST).claim().position(), "A part has at most " + MOST + " foreseen answers.");
            return;
        }
        for (int i = 0; i < rivals.size(); i++) {
            checkAgainst(right, rivals.get(i));
            Rival later = rivals.get(i);
            rivals.subList(0, i).forEach(earlier -> checkPair(earlier, later));
        }
    }

    private static void add(Claim claim, String what, KeyComputation computation, List<Rival> rivals) {
        String name = "the " + what + " in line " + claim.position().line();
        computation.value(claim).ifPresent(value -> rivals.add(new Rival(claim, name, value)));
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
                    "With digits: " + part.digits() + " this can't be told from the right answer: "
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
