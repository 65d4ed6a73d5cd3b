package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Submission;
import org.gradcheck.grade.Coverage;
import org.gradcheck.grade.Expectation;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;
import org.gradcheck.handin.NoSubmissions;
import org.gradcheck.handin.Submissions;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.ExpectedGrade;
import org.gradcheck.rubric.ExpectedGrades;
import org.gradcheck.rubric.Rubric;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description =
                "Grades the reference solution, which must get full points, and sample submissions whose expected "
                        + "grades stand beside them in expected.yaml.",
        footer = {"", "Example:", "  gradcheck rubric test rubrics/network-sizes.yaml"})
final class RubricTestCommand implements Callable<Integer> {

    /** Of a long table more tell nothing new. */
    private static final int MOST_SHOWN = 10;

    @Parameters(paramLabel = "RUBRIC", description = "The rubric (YAML).")
    private Path rubricFile = Path.of("");

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description =
                    "The reference solution; reference-solutions/ID.* beside the rubric's folder if it is not given.")
    private Path reference = Path.of("");

    @Option(
            names = "--samples",
            paramLabel = "FOLDER",
            description = "The samples; submissions-sample/ID beside the rubric's folder if it is not given.")
    private Path samples = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws BadRubric, IOException {
        refuseIfLost(reference);
        refuseIfLost(samples);
        Rubric rubric = Rubric.load(rubricFile);
        Gradcheck gradcheck = new Gradcheck(rubric);
        List<String> differences = new ArrayList<>();
        List<Path> references = references(rubric);
        references.forEach(file -> differences.addAll(referenceDifferences(gradcheck, file)));
        Path folder = given(samples, Path.of("submissions-sample", rubric.id()));
        List<Grade> graded = Files.isDirectory(folder) ? sampleGrades(gradcheck, folder, differences) : List.of();
        if (references.isEmpty() && graded.isEmpty()) {
            throw new Refusal(ExitCode.NOTHING_READ, "There is nothing to test with. Name a --reference or --samples.");
        }
        print(references.size(), graded.size(), differences);
        if (!graded.isEmpty()) {
            print(Coverage.missing(rubric, graded));
        }
        return ExitCode.findings(!differences.isEmpty()).number();
    }

    /** What the call names must be there; the usual places need not. */
    private static void refuseIfLost(Path option) {
        if (!option.toString().isEmpty() && !Files.exists(option)) {
            throw new Refusal(ExitCode.NOTHING_READ, option + " is neither a file nor a folder.");
        }
    }

    private Path given(Path option, Path usual) {
        Path home = rubricFile.toAbsolutePath().normalize().resolve("../..").normalize();
        return option.toString().isEmpty() ? home.resolve(usual) : option;
    }

    private List<Path> references(Rubric rubric) throws IOException {
        if (!reference.toString().isEmpty()) {
            return List.of(reference);
        }
        Path folder = given(reference, Path.of("reference-solutions"));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(rubric.id() + "."))
                    .sorted()
                    .toList();
        }
    }

    /** The reference solution must get every point that a person does not give. */
    private static List<String> referenceDifferences(Gradcheck gradcheck, Path file) {
        Grade grade = gradcheck.grade(new Submission("reference", List.of(file)));
        List<String> differences = new ArrayList<>();
        for (Verdict verdict : grade.verdicts()) {
            if (verdict.outcome() != Outcome.CORRECT && verdict.outcome() != Outcome.MANUAL) {
                String read = verdict.found()
                        .chosen()
                        .map(chosen -> chosen.written().text())
                        .orElse("nothing");
                differences.add(file.getFileName() + ": " + verdict.part() + " "
                        + verdict.outcome().text() + ", read: " + read);
            }
        }
        grade.inconsistencies().forEach(found -> differences.add(file.getFileName() + ": " + found.text()));
        return differences;
    }

    private static List<Grade> sampleGrades(Gradcheck gradcheck, Path folder, List<String> differences)
            throws BadRubric, IOException {
        List<ExpectedGrade> expected = ExpectedGrades.load(folder.resolve("expected.yaml"));
        try (Submissions samples = Submissions.open(folder, Limits.USUAL)) {
            List<Grade> grades = samples.list().stream().map(gradcheck::grade).toList();
            grades.forEach(grade -> differences.addAll(differences(grade, expected)));
            return grades;
        } catch (NoSubmissions e) {
            throw new Refusal(ExitCode.NOTHING_READ, e.getMessage());
        }
    }

    private static List<String> differences(Grade graded, List<ExpectedGrade> expected) {
        return expected.stream()
                .filter(grade -> grade.student().equals(graded.student()))
                .findFirst()
                .map(own -> Expectation.differences(own, graded))
                .orElse(List.of("nothing is expected of it in expected.yaml"))
                .stream()
                .map(difference -> graded.student() + ": " + difference)
                .toList();
    }

    private void print(int references, int graded, List<String> differences) {
        PrintWriter out = spec.commandLine().getOut();
        differences.forEach(out::println);
        out.println(Plural.of(references, "reference solution") + " and " + Plural.of(graded, "sample") + ": "
                + (differences.isEmpty() ? "all as expected." : Plural.of(differences.size(), "difference") + "."));
    }

    /** What the samples do not show is told, but wants no mending. */
    private void print(Coverage missing) {
        if (!missing.isEmpty()) {
            spec.commandLine().getOut().println("No sample shows:");
            print("conventions", missing.conventions());
            print("mistakes", missing.mistakes());
            print("carried errors", missing.carried());
        }
    }

    private void print(String title, List<String> entries) {
        PrintWriter out = spec.commandLine().getOut();
        if (!entries.isEmpty()) {
            out.println("    " + title);
            entries.stream().limit(MOST_SHOWN).forEach(entry -> out.println("        " + entry));
        }
        if (entries.size() > MOST_SHOWN) {
            out.println("        and " + (entries.size() - MOST_SHOWN) + " more");
        }
    }
}
