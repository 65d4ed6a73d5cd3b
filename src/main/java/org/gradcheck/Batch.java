package org.gradcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Picture;
import org.gradcheck.document.Submission;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Change;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.Penalty;
import org.gradcheck.gradebook.store.GradebookFile;
import org.gradcheck.gradebook.store.Line;
import org.gradcheck.gradebook.store.Run;
import org.gradcheck.gradebook.store.SubmissionKey;
import org.gradcheck.handin.Roster;
import org.gradcheck.rubric.Rubric;

/**
 * A class graded into a gradebook's file: what is graded already by the same rubric and program is not graded again, and each
 * grade is kept as soon as it is ready. Nothing that the gradebook says changes before {@link #take}.
 */
public final class Batch {

    private final Gradcheck gradcheck;
    private final Rubric rubric;
    private final GradebookFile file;
    private final Limits limits;
    private final String rubricFingerprint;
    private final String program = Program.fingerprint();

    /** @param rubricText the rubric as its author wrote it */
    public Batch(Gradcheck gradcheck, Rubric rubric, String rubricText, GradebookFile file, Limits limits) {
        this.gradcheck = gradcheck;
        this.rubric = rubric;
        this.file = file;
        this.limits = limits;
        this.rubricFingerprint = new Fingerprint().with(rubricText).text();
        file.keepRubric(rubricFingerprint, rubricText);
    }

    /** Is told how far a batch is, from any thread. */
    @FunctionalInterface
    public interface Watcher {
        /** @param known whether the submission had been graded before */
        void done(String student, boolean known);
    }

    /**
     * Grades what is not graded yet.
     *
     * @param submissions in the order of the students
     * @param threads how many submissions are graded at a time; the result does not depend on it
     * @param watcher is told of each submission as it is done
     */
    public List<Line> grade(List<Submission> submissions, int threads, Watcher watcher) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Line>> running = new ArrayList<>();
            for (Submission submission : submissions) {
                running.add(pool.submit(() -> {
                    SubmissionKey key = key(submission);
                    OptionalLong known = file.find(key);
                    long grading = known.isPresent() ? known.getAsLong() : graded(key, submission);
                    watcher.done(submission.student(), known.isPresent());
                    return new Line(submission.student(), grading);
                }));
            }
            return running.stream().map(Gradcheck::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    /** The same lines with what is taken off from those who handed in late, if the rubric says so. */
    public List<Line> late(List<Line> lines, List<Submission> submissions, Roster roster) {
        if (rubric.late().isEmpty()) {
            return lines;
        }
        Map<String, Penalty> penalties = new Penalties(rubric.late().get(), roster, rubric.points()).of(submissions);
        return lines.stream()
                .map(line ->
                        new Line(line.student(), line.grading(), penalties.getOrDefault(line.student(), Penalty.NONE)))
                .toList();
    }

    private SubmissionKey key(Submission submission) {
        return new SubmissionKey(submission.student(), Fingerprint.of(submission, limits), rubricFingerprint, program);
    }

    private long graded(SubmissionKey key, Submission submission) {
        Grade grade = gradcheck.grade(submission);
        return file.keep(key, grade, pictures(submission, grade));
    }

    private Map<String, List<Picture>> pictures(Submission submission, Grade grade) {
        Map<String, List<Picture>> pictures = new LinkedHashMap<>();
        if (grade.status() != Grade.Status.UNREADABLE) {
            grade.verdicts().stream()
                    .filter(verdict -> verdict.review() || verdict.outcome().isOpen())
                    .forEach(verdict -> pictures.put(verdict.part(), pictures(submission, verdict)));
        }
        return pictures;
    }

    private List<Picture> pictures(Submission submission, Verdict verdict) {
        return gradcheck.pictures(submission, verdict.found());
    }

    /** What would change for students who are in the gradebook already. */
    public List<Change> changes(List<Line> lines) {
        Map<String, Line> before = new LinkedHashMap<>();
        file.last(rubric.id()).ifPresent(last -> file.lines(last).forEach(line -> before.put(line.student(), line)));
        List<Change> changes = new ArrayList<>();
        for (Line line : lines) {
            Line earlier = before.get(line.student());
            if (earlier != null && !earlier.equals(line)) {
                changes.addAll(changes(line, earlier));
            }
        }
        return changes;
    }

    private List<Change> changes(Line line, Line earlier) {
        String student = line.student();
        boolean handedInAgain = !file.submission(earlier.grading()).equals(file.submission(line.grading()));
        List<Change> changes = new ArrayList<>(Change.between(
                student, file.verdicts(earlier.grading()), file.verdicts(line.grading()), handedInAgain));
        Change.between(student, earlier.penalty(), line.penalty(), handedInAgain)
                .ifPresent(changes::add);
        return changes;
    }

    /** Students of the gradebook of whom nothing was handed in this time. */
    public List<String> gone(List<Line> lines) {
        Set<String> students = lines.stream().map(Line::student).collect(Collectors.toSet());
        return file.last(rubric.id()).stream()
                .flatMap(last -> file.lines(last).stream())
                .map(Line::student)
                .filter(student -> !students.contains(student))
                .toList();
    }

    /** The gradebook as these lines would have it, with all that was decided. */
    public Gradebook gradebook(List<Line> lines) {
        return file.gradebook(rubric.assignment(), rubric.id(), lines);
    }

    /**
     * Takes the lines over.
     *
     * @param keyHidden whether the students' reports leave the right values out
     * @param annotated whether copies of what was handed in are written
     * @param at when, for the history; nothing else depends on it
     */
    public void take(List<Line> lines, boolean keyHidden, boolean annotated, String at) {
        Run run = new Run(0, rubric.id(), rubric.assignment(), rubricFingerprint, program, keyHidden, annotated, at);
        boolean isNew = file.last(rubric.id())
                .filter(last -> last.rubric().equals(rubricFingerprint)
                        && last.program().equals(program)
                        && last.keyHidden() == keyHidden
                        && last.annotated() == annotated
                        && file.lines(last).equals(lines))
                .isEmpty();
        if (isNew) {
            file.take(run, lines);
        }
    }
}
