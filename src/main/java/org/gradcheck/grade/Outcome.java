package org.gradcheck.grade;

import java.util.Locale;

/** What a verdict comes to, from the best to what a person has to decide. */
public enum Outcome {
    /** The right answer. */
    CORRECT,
    /** The right answer by a convention that the rubric names. */
    CONVENTION,
    /** Follows correctly from an earlier wrong answer. */
    CARRIED,
    /** A mistake that the rubric or a calculator knows. */
    MISTAKE,
    /** Wrong in a way nobody has named. */
    INCORRECT,
    /** Nothing is written. */
    MISSING,
    /** Several answers could be meant. */
    AMBIGUOUS,
    /** Something is written that can't be read. */
    UNREADABLE,
    /** A person grades this part. */
    MANUAL;

    /** The name used in data and shown to people: {@code correct}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether no points can be given before a person has looked. */
    public boolean isOpen() {
        return this == AMBIGUOUS || this == UNREADABLE || this == MANUAL;
    }
}
