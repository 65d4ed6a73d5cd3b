package org.gradcheck.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Receipt;

/**
 * The grade of one submission: a verdict for each part, in the order of the rubric.
 *
 * @param student the student's name or id
 * @param files the names of the files read
 * @param inconsistencies where the document contradicts itself
 * @param problems what kept files from being read whole
 * @param receipt what was written down when it was handed in
 */
public record Grade(
        String student,
        List<String> files,
        List<Verdict> verdicts,
        List<Inconsistency> inconsistencies,
        List<Problem> problems,
        Receipt receipt) {

    public Grade {
        files = List.copyOf(files);
        verdicts = List.copyOf(verdicts);
        inconsistencies = List.copyOf(inconsistencies);
        problems = List.copyOf(problems);
    }

    /** A grade of which nothing was written down when it was handed in. */
    public Grade(
            String student,
            List<String> files,
            List<Verdict> verdicts,
            List<Inconsistency> inconsistencies,
            List<Problem> problems) {
        this(student, files, verdicts, inconsistencies, problems, Receipt.NONE);
    }

    /** How far the grading got. */
    public enum Status {
        /** Nothing is left to a person but parts that the rubric calls manual. */
        GRADED,
        /** A person must look at something. */
        NEEDS_REVIEW,
        /** No file could be read; no points were given or taken. */
        UNREADABLE;

        /** The name used in data: {@code needs-review}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is to be said about several parts together, such as a change of conventions; each stands at the later part too. */
    public List<Reason> remarks() {
        return verdicts.stream()
                .flatMap(verdict -> verdict.reasons().stream())
                .filter(reason -> reason.code().equals(Switching.CODE))
                .toList();
    }

    /** The points given so far. */
    public BigDecimal points() {
        return verdicts.stream().map(Verdict::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points of all parts. */
    public BigDecimal possible() {
        return verdicts.stream().map(Verdict::possible).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How far the grading got. A wholly blank submission needs a look: its answers may have been lost on the way. */
    public Status status() {
        if (!problems.isEmpty() && verdicts.stream().allMatch(verdict -> verdict.outcome() == Outcome.UNREADABLE)) {
            return Status.UNREADABLE;
        }
        return needsLook() || verdicts.stream().anyMatch(Verdict::review) ? Status.NEEDS_REVIEW : Status.GRADED;
    }

    /** Whether a person must look at the submission as a whole: something in it was not seen, or nothing was found. */
    public boolean needsLook() {
        return isBlank() || problems.stream().anyMatch(problem -> !problem.isHarmless());
    }

    /** Whether no answer was found to any part that gradcheck itself grades. */
    public boolean isBlank() {
        List<Verdict> computed = verdicts.stream()
                .filter(verdict -> verdict.outcome() != Outcome.MANUAL)
                .toList();
        return !computed.isEmpty() && computed.stream().allMatch(verdict -> verdict.outcome() == Outcome.MISSING);
    }
}
