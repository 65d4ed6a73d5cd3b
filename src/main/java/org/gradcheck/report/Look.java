package org.gradcheck.report;

import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;

/**
 * How an outcome is shown: by a sign and words, and by a colour only in addition.
 *
 * @param sign a letter that tells outcomes apart in black and white; never shown as a picture
 * @param style the style class in the style sheet
 */
record Look(String sign, String words, String style) {

    static Look of(Outcome outcome) {
        return switch (outcome) {
            case CORRECT -> new Look("✓", "Correct", "correct");
            case CONVENTION -> new Look("✓*", "Correct by another convention", "convention");
            case CARRIED -> new Look("→", "Follows from an earlier answer", "carried");
            case MISTAKE -> new Look("◐", "A known slip", "mistake");
            case INCORRECT -> new Look("✗", "Not correct", "incorrect");
            case MISSING -> new Look("∅", "No answer found", "missing");
            case AMBIGUOUS -> new Look("?", "More than one answer", "open");
            case UNREADABLE -> new Look("!", "Could not be read", "open");
            case MANUAL -> new Look("…", "For a person to grade", "manual");
        };
    }

    static Look of(Grade.Status status) {
        return switch (status) {
            case GRADED -> new Look("✓", "Graded", "correct");
            case NEEDS_REVIEW -> new Look("?", "In review", "open");
            case UNREADABLE -> new Look("!", "Unreadable", "incorrect");
        };
    }
}
