package org.gradcheck.rubric;

/**
 * Something in a rubric that the teacher has to mend, or may want to.
 *
 * @param line counts from 1; 0 for the file as a whole
 * @param column counts from 1; 0 for the file as a whole
 * @param message one sentence; says what to write instead where that can be told
 */
public record Fault(String file, int line, int column, Severity severity, String message) {

    /** Whether the rubric can be used. */
    public enum Severity {
        /** Nothing is graded until it is mended. */
        ERROR,
        /** The rubric can be used, but would probably not do what is meant. */
        WARNING
    }

    /** The fault as compilers print it: {@code hw5.yaml:12:7: error: ...}. */
    public String text() {
        String severityText = severity == Severity.ERROR ? "error" : "warning";
        String at = line == 0 ? "" : ":" + line + ":" + column;
        return file + at + ": " + severityText + ": " + message;
    }
}
