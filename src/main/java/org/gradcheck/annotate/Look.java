package org.gradcheck.annotate;

import org.gradcheck.document.Tone;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;

/**
 * How an outcome is shown: by a sign and words, and by a colour only in addition.
 *
 * @param sign a letter that tells outcomes apart in black and white; never shown as a picture
 * @param style the style class in the style sheet of the reports
 * @param tone the same colour on the pages of a document
 */
public record Look(String sign, String words, String style, Tone tone) {

    /** The look of a verdict. */
    public static Look of(Outcome outcome) {
        return switch (outcome) {
            case CORRECT -> new Look("✓", "Correct", "correct", Tone.RIGHT);
            case CONVENTION -> new Look("✓*", "Correct by another convention", "convention", Tone.RIGHT);
            case CARRIED -> new Look("→", "Follows from an earlier answer", "carried", Tone.RIGHT);
            case MISTAKE -> new Look("◐", "A known slip", "mistake", Tone.PARTLY);
            case INCORRECT -> new Look("✗", "Not correct", "incorrect", Tone.WRONG);
            case MISSING -> new Look("∅", "No answer found", "missing", Tone.NOTHING);
            case AMBIGUOUS -> new Look("?", "More than one answer", "open", Tone.OPEN);
            case UNREADABLE -> new Look("!", "Could not be read", "open", Tone.OPEN);
            case MANUAL -> new Look("…", "For a person to grade", "manual", Tone.BY_HAND);
        };
    }

    /** The look of a whole submission. */
    public static Look of(Grade.Status status) {
        return switch (status) {
            case GRADED -> new Look("✓", "Graded", "correct", Tone.RIGHT);
            case NEEDS_REVIEW -> new Look("?", "In review", "open", Tone.OPEN);
            case UNREADABLE -> new Look("!", "Unreadable", "incorrect", Tone.WRONG);
        };
    }
}
