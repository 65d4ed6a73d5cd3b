package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Submission;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.handin.NoSubmissions;
import org.gradcheck.handin.Submissions;
import org.gradcheck.report.JsonLines;
import org.gradcheck.report.Originals;
import org.gradcheck.report.Pictures;
import org.gradcheck.report.Report;
import org.gradcheck.report.ReportOptions;
import org.gradcheck.report.Reports;
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
            "  gradcheck grade rubrics/network-sizes.yaml submissions.zip"
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
            names = "--annotate",
            description =
                    "Also write a copy of each file with the verdicts beside the answers; originals stay as they are.")
    private boolean annotate;

    @Option(names = "--json", description = "Also print the grades as data, one line a student.")
    private boolean json;

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
        Gradebook gradebook = gradeAndReport(rubric, submissions.list(), written);
        print(gradebook, written);
        return ExitCode.findings(
                        leavesWork(gradebook) || !submissions.problems().isEmpty())
                .number();
    }

    private ReportOptions options(Rubric rubric, Pictures pictures, Originals originals) {
        boolean keyShown = rubric.release().key() && !keyHidden;
        return new ReportOptions(
                keyShown,
                rubric.release().derivation() ? rubric.derivations() : Map.of(),
                rubric.wanted(),
                pictures,
                Optional.of(originals).filter(wanted -> annotate));
    }

    private Gradebook gradeAndReport(Rubric rubric, List<Submission> submissions, Path written) throws IOException {
        // Reading takes less than half of the time, and a second worker would first have to warm up.
        int workers = (Math.min(threads, submissions.size()) + 1) / 2;
        try (Reading reading = files.open(workers, spec.commandLine().getErr())) {
            Gradcheck gradcheck = new Gradcheck(rubric, reading);
            Gradebook gradebook = grade(gradcheck, submissions);
            Map<String, Submission> byStudent =
                    submissions.stream().collect(Collectors.toMap(Submission::student, Function.identity()));
            Pictures pictures = (student, found) -> Optional.ofNullable(byStudent.get(student))
                    .map(submission -> gradcheck.pictures(submission, found))
                    .orElse(List.of());
            for (Report report : Reports.standard(options(rubric, pictures, gradcheck.originals(submissions)))) {
                report.write(gradebook, written);
            }
            return gradebook;
        }
    }

    private Gradebook grade(Gradcheck gradcheck, List<Submission> submissions) {
        try (ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), submissions.size())) {
            return gradcheck.grade(submissions, threads, grade -> progress.step());
        }
    }

    private void print(Gradebook gradebook, Path written) throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            JsonLines lines = new JsonLines(print);
            for (Grade grade : gradebook.grades()) {
                lines.grade(grade);
            }
            return;
        }
        new GradeSummary(print).print(gradebook, written);
    }

    private static boolean leavesWork(Gradebook gradebook) {
        return gradebook.grades().stream()
                .anyMatch(grade -> grade.status() != Grade.Status.GRADED
                        || !grade.inconsistencies().isEmpty()
                        || !grade.problems().isEmpty());
    }
}
