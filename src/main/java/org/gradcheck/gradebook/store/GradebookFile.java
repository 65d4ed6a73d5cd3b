package org.gradcheck.gradebook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gradcheck.document.Picture;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.Withdrawal;

/**
 * The file of a gradebook. Thread-safe.
 *
 * <p>A grading is kept as soon as it is ready; a run is taken over as a whole when all of it is graded. So a run that was
 * ended halfway has changed nothing, and the next one need not grade again what is kept.
 */
public final class GradebookFile implements AutoCloseable {

    /** What the file is called in the folder of a class's reports. */
    public static final String NAME = "gradebook.sqlite";

    private final Database database;
    private final Gradings gradings;
    private final RunTable runs;
    private final DecisionTable decisions;

    private GradebookFile(Database database) {
        this.database = database;
        this.gradings = new Gradings(database);
        this.runs = new RunTable(database);
        this.decisions = new DecisionTable(database, gradings);
    }

    /**
     * Opens a gradebook; one that is not there is made.
     *
     * @throws BadGradebook if the file is none, or one that this program does not know yet
     */
    public static GradebookFile open(Path file) throws BadGradebook, IOException {
        return new GradebookFile(Database.open(file));
    }

    /** Notes a rubric's text, so that the history can tell what was graded by. */
    public synchronized void keepRubric(String fingerprint, String text) {
        database.together(() -> runs.keepRubric(fingerprint, text));
    }

    /** The text of a rubric that was kept. */
    public synchronized String rubric(String fingerprint) {
        return runs.rubric(fingerprint);
    }

    /** The number of the grading of exactly this, if there is one. */
    public synchronized OptionalLong find(SubmissionKey key) {
        return gradings.find(key);
    }

    /**
     * Keeps a grading and returns its number.
     *
     * @param pictures part to what the pages look like where a person has to look
     */
    public synchronized long keep(SubmissionKey key, Grade grade, Map<String, List<Picture>> pictures) {
        long[] number = new long[1];
        database.together(() -> number[0] = gradings.keep(key, grade, pictures));
        return number[0];
    }

    /** Takes a run over: from now on its lines are the gradebook. */
    public synchronized void take(Run run, List<Line> lines) {
        database.together(() -> runs.add(run, lines));
    }

    /** All runs that were taken over, the last one last. */
    public synchronized List<Run> runs(String assignment) {
        return runs.all(assignment);
    }

    /** The assignments that are kept here, in the order of their last runs. */
    public synchronized List<String> assignments() {
        return runs.assignments();
    }

    /** The run that the gradebook stands at. */
    public synchronized Optional<Run> last(String assignment) {
        List<Run> all = runs.all(assignment);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The students of a run, in their order. */
    public synchronized List<Line> lines(Run run) {
        return runs.lines(run);
    }

    /** The verdicts of a grading, in the order of the parts. */
    public synchronized Map<String, Basis> verdicts(long grading) {
        return gradings.verdicts(grading);
    }

    /** The fingerprint of the files that a grading is about. */
    public synchronized String submission(long grading) {
        return gradings.submission(grading);
    }

    /** What the pages look like where a person has to look at a part. */
    public synchronized List<Picture> pictures(long grading, String part) {
        return gradings.pictures(grading, part);
    }

    synchronized Grade grade(long grading) {
        return gradings.grade(grading);
    }

    /**
     * A gradebook of these lines with all decisions that count now; its entries are read from the file one by one.
     *
     * @param lines in the order of the students, graded by this program
     */
    public Gradebook gradebook(String title, String assignment, List<Line> lines) {
        return new Gradebook(title, assignment, new KeptEntries(this, lines, new Decisions(standing(assignment))));
    }

    /** Keeps a decision; {@code seen} is the grading whose verdict was seen. */
    public synchronized long decide(String assignment, Decision decision, OptionalLong seen) {
        long[] number = new long[1];
        database.together(() -> number[0] = decisions.add(assignment, decision, seen));
        return number[0];
    }

    public synchronized void withdraw(Withdrawal withdrawal) {
        database.together(() -> decisions.withdraw(withdrawal));
    }

    /** All that was ever decided, in its order, also what was taken back. */
    public synchronized List<Decision> decisions(String assignment) {
        return decisions.all(assignment);
    }

    /** What was taken back. */
    public synchronized List<Withdrawal> withdrawals(String assignment) {
        return decisions.withdrawals(assignment);
    }

    /** The decisions that were not taken back. */
    public synchronized List<Decision> standing(String assignment) {
        Set<Long> withdrawn = new HashSet<>();
        decisions.withdrawals(assignment).forEach(withdrawal -> withdrawn.add(withdrawal.decision()));
        return decisions.all(assignment).stream()
                .filter(decision -> !withdrawn.contains(decision.number()))
                .toList();
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
