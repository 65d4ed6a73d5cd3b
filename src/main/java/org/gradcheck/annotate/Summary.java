package org.gradcheck.annotate;

import java.util.List;
import org.gradcheck.document.Tone;
import org.gradcheck.grade.Grade;

/** What a submission came to, at the head of each of its files. */
record Summary(Grade grade) {

    private static final Look LOOK = new Look("", "Points so far", "summary", Tone.NOTHING);

    Annotation annotation() {
        return new Annotation("points", LOOK, false, head(), text(), head() + "\n" + text(), List.of());
    }

    private String head() {
        return grade.status() == Grade.Status.UNREADABLE
                ? "No points yet"
                : Words.plain(grade.points()) + " of " + Words.plain(grade.possible()) + " points so far";
    }

    private String text() {
        long open = grade.verdicts().stream()
                .filter(verdict -> verdict.review() || verdict.outcome().isOpen())
                .count();
        if (grade.status() == Grade.Status.UNREADABLE) {
            return "Nothing could be read. A person will look at it.";
        }
        return open == 0
                ? "All parts are graded."
                : open == 1 ? "1 part is still open." : open + " parts are still open.";
    }
}
