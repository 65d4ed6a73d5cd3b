package org.gradcheck.export;

import java.util.Locale;

/** What the preflight tells, with the sentence under which its cases are listed. */
public enum Finding {
    UNMATCHED(true, "in no row, so not written"),
    AMBIGUOUS(true, "may be several rows or another person, so not written"),
    WAITING(true, "not written, because a person has still to look (--include-open writes the points so far)"),
    UNREADABLE(true, "not written, because nothing could be read"),
    OTHER_MAXIMUM(true, "not written, because the points of the assignment differ (--scale or --keep-points)"),
    LOCKED(true, "not written, because the file says that the grade can't be changed"),
    ROSTER(true, "of the roster's cells can't be read"),
    NO_ROSTER_ROW(true, "not found in the roster, so without its columns"),
    OPEN_WRITTEN(false, "written with the points so far, though a person has still to look"),
    EXCUSED(false, "excused, so not written"),
    REPLACED(false, "had another grade in the file, which is replaced"),
    NO_SUBMISSION(false, "in the file or roster, but not among the submissions");

    private final boolean needsPerson;
    private final String sentence;

    Finding(boolean needsPerson, String sentence) {
        this.needsPerson = needsPerson;
        this.sentence = sentence;
    }

    /** Whether a person has something to do before the export is complete. */
    public boolean needsPerson() {
        return needsPerson;
    }

    /** The name used in data: {@code no-submission}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }
}
