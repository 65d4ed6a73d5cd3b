package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradcheck.Batch;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Submission;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.store.BadGradebook;
import org.gradcheck.gradebook.store.GradebookFile;
import org.gradcheck.gradebook.store.Line;
import org.gradcheck.handin.NoSubmissions;
import org.gradcheck.handin.NoTable;
import org.gradcheck.handin.Roster;
import org.gradcheck.handin.Submissions;
import org.gradcheck.report.Copies;
import org.gradcheck.report.JsonLines;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.worker.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description =
                "Grades the submissions of a class: a folder or a zip with a file, a zip or a folder for each student, "
                        + "or as Gradescope, Canvas and Moodle give them out.",
        footer = {
            "",
            "Example:",
            "  gradcheck grade rubrics/network-sizes.yaml submissions-sample/network-sizes -o out/hw5",
            "  gradcheck grade rubrics/network-sizes.yaml submissions.zip",
            "  gradcheck grade rubrics/network-sizes.yaml submissions.zip --dry-run   after a change of the rubric",
        })
final class GradeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RUBRIC", description = "The rubric (YAML).")
    private Path rubricFile = Path.of("");

    @Parameters(index = "1", paramLabel = "SUBMISSIONS", description = "The folder or zip of submissions.")
    private Path source = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "Where the reports go; out/ and the rubric's id if it is not given.")
    private Path out = Path.of("");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Submissions graded at a time (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ReadingOptions files = new ReadingOptions();

    @Option(names = "--hide-key", description = "Leave the right values out of the students' reports.")
    private boolean keyHidden;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "The list of the class (CSV) with extensions, late days left and times, if the rubric has late:.")
    private Optional<Path> rosterFile = Optional.empty();

    @Option(
            names = "--dry-run",
            description = "Only say which marks would change, for whom, by how much and why; change nothing.")
    private boolean dryRun;

    @Option(
            names = "--apply",
            description = "Take the new marks over where the rubric or the program changes marks that were given.")
    private boolean apply;

    @Option(
            names = "--annotate",
            description =
                    "Also write a copy of each file with the verdicts beside the answers; originals stay as they are.")
    private boolean annotate;

    @Option(names = "--json", description = "Also print the grades as data, one line a student.")
    private boolean json;

    @Mixin
    private Talk talk = new Talk();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws BadRubric, IOException {
        if (threads < 1) {
            throw new Refusal(ExitCode.USAGE, "--threads " + threads + ": at least one is needed.");
        }
        Rubric rubric = Rubric.load(rubricFile);
        if (rubric.key().isEmpty()
                && rubric.parts().stream().noneMatch(part -> part.manual().isPresent())) {
            throw new Refusal(
                    ExitCode.USAGE,
                    rubricFile
                            + " has no answers, so nothing can be graded by it: use it with check, or write answer: keys.");
        }
        try (Submissions submissions = Submissions.open(source, files.limits())) {
            submissions
                    .problems()
                    .forEach(problem ->
                            spec.commandLine().getErr().println(problem.place().text() + ": " + problem.message()));
            return grade(rubric, submissions);
        } catch (NoSubmissions e) {
            throw new Refusal(ExitCode.NOTHING_READ, e.getMessage());
        }
    }

    private int grade(Rubric rubric, Submissions submissions) throws IOException {
        Path written = out.toString().isEmpty() ? Path.of("out", rubric.id()) : out;
        try (GradebookFile file = GradebookFile.open(written.resolve(GradebookFile.NAME))) {
            ExitCode code = grade(rubric, submissions.list(), file, written);
            return ExitCode.findings(
                            code != ExitCode.DONE || !submissions.problems().isEmpty())
                    .number();
        } catch (BadGradebook e) {
            throw new Refusal(ExitCode.USAGE, e.getMessage());
        }
    }

    private ExitCode grade(Rubric rubric, List<Submission> submissions, GradebookFile file, Path written)
            throws IOException {
        // Reading takes less than half of the time, and a second worker would first have to warm up.
        int workers = (Math.min(threads, submissions.size()) + 1) / 2;
        try (Reading reading = files.open(workers, spec.commandLine().getErr())) {
            Gradcheck gradcheck = new Gradcheck(rubric, reading);
            Copies copies = annotate ? Copies.of(gradcheck.originals(submissions)) : Copies.NONE;
            ClassReports reports = new ClassReports(rubric, file, keyHidden, copies);
            Batch batch = new Batch(gradcheck, rubric, Files.readString(rubricFile), file, files.limits());
            List<Line> lines = batch.late(grade(batch, submissions), submissions, roster());
            return takeOver(batch, lines, reports, written);
        }
    }

    private Roster roster() throws IOException {
        try {
            return rosterFile.isPresent() ? Roster.read(rosterFile.get()) : Roster.EMPTY;
        } catch (NoTable e) {
            throw new Refusal(ExitCode.USAGE, e.getMessage());
        }
    }

    private List<Line> grade(Batch batch, List<Submission> submissions) {
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressBar progress = new ProgressBar(talk.screen(err), submissions.size(), talk.isVerbose())) {
            return batch.grade(submissions, threads, progress::step);
        }
    }

    /** Writes what was graded, unless that would change marks that were given and nobody has agreed to it. */
    private ExitCode takeOver(Batch batch, List<Line> lines, ClassReports reports, Path written) throws IOException {
        Changes changes = new Changes(batch.changes(lines), reports.decisions());
        if (dryRun || changes.needConsent() && !apply) {
            changes.print(spec.commandLine().getOut(), json);
            changes.printAdvice(spec.commandLine().getErr(), dryRun);
            return ExitCode.findings(changes.any());
        }
        List<String> gone = batch.gone(lines);
        batch.take(lines, keyHidden, annotate, WallClock.now());
        Gradebook gradebook = reports.write(lines, written);
        boolean leavesWork = print(gradebook, written);
        printSince(changes, gone);
        return ExitCode.findings(leavesWork);
    }

    /** Prints what the batch came to and tells whether anything is left to look at. */
    private boolean print(Gradebook gradebook, Path written) throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            JsonLines lines = new JsonLines(print);
            for (Entry entry : gradebook.entries()) {
                lines.entry(entry);
            }
        }
        try (PrintWriter log = talk.log()) {
            new GradeSummary(log).print(gradebook, written);
        }
        return new GradeSummary(json ? Talk.nowhere() : talk.screen(print)).print(gradebook, written);
    }

    /** What is otherwise than in the gradebook before. */
    private void printSince(Changes changes, List<String> gone) throws IOException {
        PrintWriter err = talk.screen(spec.commandLine().getErr());
        if (changes.any()) {
            err.println("Changed since the last run:");
            changes.print(err, false);
        }
        if (!gone.isEmpty()) {
            err.println("Graded before and not among the submissions any more: " + String.join(", ", gone)
                    + ". Their grades stay in the history.");
        }
    }
}
