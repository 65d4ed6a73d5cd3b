package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gradcheck.Check;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.FoundAnswer.Status;
import org.gradcheck.grade.Inconsistency;
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
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Shows what is found in a draft and how it is read, and where its arithmetic does not add up. "
                + "Nothing is judged, and the key is not shown.",
        footer = {"", "Example:", "  gradcheck check rubrics/network-sizes.yaml draft.pdf"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RUBRIC", description = "The rubric (YAML), with or without answers.")
    private Path rubricFile = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", description = "The draft: one file or several.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--json", description = "Print what is found as data, one line a part.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws BadRubric, IOException {
        Rubric rubric = Rubric.load(rubricFile);
        Check check = check(rubric);
        if (json) {
            printData(check);
        } else {
            printText(check);
        }
        return exitCode(check).number();
    }

    private Check check(Rubric rubric) {
        try (Reading opened = reading.open(0, spec.commandLine().getErr())) {
            return new Gradcheck(rubric, opened).check(Submission.of("draft", files));
        }
    }

    private void printData(Check check) throws IOException {
        JsonLines lines = new JsonLines(spec.commandLine().getOut());
        for (FoundAnswer answer : check.sheet().answers()) {
            lines.answer(answer);
        }
        for (Inconsistency inconsistency : check.inconsistencies()) {
            lines.inconsistency(inconsistency);
        }
    }

    private void printText(Check check) {
        PrintWriter out = spec.commandLine().getOut();
        check.sheet().problems().forEach(problem -> out.println(problem.place().text() + ": " + problem.message()));
        for (FoundAnswer answer : check.sheet().answers()) {
            out.println(answer.question().id() + "  " + text(answer));
        }
        for (Inconsistency found : check.inconsistencies()) {
            out.println(found.place().text() + ": " + found.text() + " does not hold.");
        }
    }

    private static String text(FoundAnswer answer) {
        String place = answer.place().map(Place::text).orElse("");
        return switch (answer.status()) {
            case FOUND -> found(answer) + "   (" + place + ")";
            case MISSING -> "nothing found";
            case MANUAL ->
                answer.region().isEmpty()
                        ? "nothing found; a person reads this part"
                        : "a person reads this part   (" + place + ")";
            case AMBIGUOUS -> found(answer) + "?  " + problem(answer) + "   (" + place + ")";
            case UNREADABLE -> problem(answer) + (place.isEmpty() ? "" : "   (" + place + ")");
        };
    }

    private static String found(FoundAnswer answer) {
        return answer.chosen()
                .map(candidate -> candidate.written().text() + "   read as "
                        + candidate.written().primary().value().expression().canon())
                .orElse("");
    }

    private static String problem(FoundAnswer answer) {
        return answer.problems().stream().map(Problem::message).findFirst().orElse("");
    }

    private static ExitCode exitCode(Check check) {
        boolean open = check.sheet().answers().stream()
                .anyMatch(answer -> answer.status() != Status.FOUND && answer.status() != Status.MANUAL);
        return ExitCode.findings(open
                || !check.inconsistencies().isEmpty()
                || !check.sheet().problems().isEmpty());
    }
}
