package org.gradcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.Program;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.EqualAnswers;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.store.BadGradebook;
import org.gradcheck.gradebook.store.GradebookFile;
import org.gradcheck.gradebook.store.Line;
import org.gradcheck.gradebook.store.Run;
import org.gradcheck.report.Copies;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.rubric.RubricReader;

/** The gradebook in a folder of reports, at the run that counts. */
record OpenGradebook(Path out, GradebookFile file, Run run, List<Line> lines) implements AutoCloseable {

    /**
     * Opens the gradebook in a folder.
     *
     * @param assignment the assignment's short name; empty for the one that was graded last
     * @throws Refusal if there is none
     */
    static OpenGradebook in(Path out, String assignment) throws IOException {
        Path path = out.resolve(GradebookFile.NAME);
        if (!Files.isRegularFile(path)) {
            throw new Refusal(
                    ExitCode.USAGE, out + " holds no gradebook: give the folder that grade has written with -o.");
        }
        try {
            GradebookFile file = GradebookFile.open(path);
            List<String> known = file.assignments();
            String wanted = assignment.isEmpty() && !known.isEmpty() ? known.get(known.size() - 1) : assignment;
            Optional<Run> run = file.last(wanted);
            if (run.isEmpty()) {
                file.close();
                throw new Refusal(
                        ExitCode.USAGE,
                        known.isEmpty()
                                ? "Nothing was graded in " + out + " yet."
                                : "There is no assignment " + wanted + " in " + out + ", but "
                                        + String.join(", ", known) + ".");
            }
            return new OpenGradebook(out, file, run.get(), file.lines(run.get()));
        } catch (BadGradebook e) {
            throw new Refusal(ExitCode.USAGE, e.getMessage());
        }
    }

    String assignment() {
        return run.assignment();
    }

    Optional<Line> line(String student) {
        return lines.stream().filter(line -> line.student().equals(student)).findFirst();
    }

    /** The verdict on a student's part as the program gave it. */
    Optional<Basis> verdict(String student, String part) {
        return line(student)
                .flatMap(line ->
                        Optional.ofNullable(file.verdicts(line.grading()).get(part)));
    }

    List<EqualAnswers> groups() {
        EqualAnswers.Gathering gathering = new EqualAnswers.Gathering();
        lines.forEach(line -> gathering.add(line.student(), file.verdicts(line.grading())));
        return gathering.groups();
    }

    /** Every student has the same parts. */
    Map<String, Basis> parts() {
        return lines.isEmpty() ? Map.of() : file.verdicts(lines.get(0).grading());
    }

    /** The gradebook with all that can be shown of it. */
    Gradebook gradebook() {
        if (!run.program().equals(Program.fingerprint())) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "This was graded by another version of gradcheck: call grade again, which says what would change.");
        }
        return file.gradebook(run.title(), run.assignment(), lines);
    }

    /** Writes the reports anew, with the rubric as it was when the class was graded. */
    Gradebook writeReports() throws IOException {
        gradebook();
        Rubric rubric = RubricReader.read(run.assignment() + ".yaml", file.rubric(run.rubric()))
                .rubric()
                .orElseThrow(() -> new IllegalStateException("the kept rubric has faults: " + run.rubric()));
        return new ClassReports(rubric, file, run.keyHidden(), run.annotated() ? Copies.KEPT : Copies.NONE)
                .write(lines, out);
    }

    @Override
    public void close() {
        file.close();
    }
}
