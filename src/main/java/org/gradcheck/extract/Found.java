package org.gradcheck.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.Topic.Bearing;

/**
 * A text that may be the answer, with what speaks for and against it.
 *
 * @param bearing how it bears on the question
 * @param aside why it is hardly the answer; empty if nothing speaks against it
 */
record Found(Written written, Statement statement, Sentence sentence, Cue cue, Bearing bearing, Optional<Aside> aside) {

    /** Words that offer one more value beside the one before. */
    private static final Pattern OFFER = Pattern.compile(
            "\\b(?:or(?:,[^.;\\d]{1,30},)?|maybe|perhaps|possibly|alternatively|otherwise|could also be|might also be)(?: about| even| rather| is| it is| it's)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    Candidate candidate() {
        return new Candidate(written, statement.place(), cue.evidence(), cue.weight());
    }

    boolean corrects() {
        return Correction.isIn(statement.before());
    }

    /** Whether it is offered beside the value before it. */
    boolean isOffered() {
        return OFFER.matcher(statement.before()).find();
    }

    Value value() {
        return written.primary().value();
    }

    /** Whether the two cannot be the same value, one of them rounded perhaps. */
    boolean differsFrom(Found other) {
        return this != other && !admits(other) && !other.admits(this);
    }

    private boolean admits(Found other) {
        return written.readings().stream()
                .anyMatch(reading ->
                        other.written.readings().stream().anyMatch(theirs -> admits(reading, theirs.value())));
    }

    private static boolean admits(Reading reading, Value value) {
        return reading.value().equals(value)
                || reading.admitted()
                        .flatMap(interval -> interval.contains(value))
                        .orElse(false);
    }

    Found marked(Cue other) {
        return new Found(written, statement, sentence, other, bearing, aside);
    }
}
