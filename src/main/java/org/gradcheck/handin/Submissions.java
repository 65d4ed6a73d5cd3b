package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Submission;

/**
 * The submissions of a class. What was packed lies unpacked in a temporary folder until this is closed; nothing is ever
 * written beside the submissions.
 */
public final class Submissions implements AutoCloseable {

    private final List<Submission> submissions;
    private final List<Problem> problems;
    private final TemporaryFolder temporary;

    private Submissions(List<Submission> submissions, List<Problem> problems, TemporaryFolder temporary) {
        this.submissions = List.copyOf(submissions);
        this.problems = List.copyOf(problems);
        this.temporary = temporary;
    }

    /**
     * Takes in a folder or a zip: a file, a zip or a folder for each student, or a download from Gradescope, Moodle or Canvas.
     *
     * @throws NoSubmissions if there are none, or nobody can tell what is a student
     * @throws IOException if a folder can't be listed, or nothing be unpacked
     */
    public static Submissions open(Path source, Limits limits) throws NoSubmissions, IOException {
        TemporaryFolder temporary = new TemporaryFolder();
        try {
            return open(source, limits, temporary);
        } catch (NoSubmissions | IOException | RuntimeException e) {
            temporary.close();
            throw e;
        }
    }

    /**
     * Takes in the one submission in the folder in which Gradescope runs an autograder.
     *
     * @throws IOException if a folder can't be listed, or nothing be unpacked
     */
    public static Submissions ofGradescopeRun(Path folder, Limits limits) throws IOException {
        TemporaryFolder temporary = new TemporaryFolder();
        try {
            Gathering gathering = new Gathering(folder.resolve("submission"), temporary, limits);
            Submission submission = gathering.submission(GradescopeHarness.handed(folder));
            return new Submissions(List.of(submission), List.of(), temporary);
        } catch (IOException | RuntimeException e) {
            temporary.close();
            throw e;
        }
    }

    private static Submissions open(Path source, Limits limits, TemporaryFolder temporary)
            throws NoSubmissions, IOException {
        List<Problem> problems = new ArrayList<>();
        Folder folder = Opening.folder(source, limits, temporary, problems);
        Gathering gathering = new Gathering(folder.path(), temporary, limits);
        List<Submission> submissions = new ArrayList<>();
        for (Handed handed : StudentNames.distinct(Layouts.of(folder).read(folder))) {
            submissions.add(gathering.submission(handed));
        }
        if (submissions.isEmpty()) {
            throw new NoSubmissions(source + " holds no submissions.");
        }
        submissions.sort(Comparator.comparing(Submission::student));
        return new Submissions(submissions, problems, temporary);
    }

    /** One for each student, in the order of the students' names. */
    public List<Submission> list() {
        return submissions;
    }

    /** What of the class's archive was left in it, and of no student's. */
    public List<Problem> problems() {
        return problems;
    }

    /** Removes what was unpacked. */
    @Override
    public void close() {
        temporary.close();
    }
}
