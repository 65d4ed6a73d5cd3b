package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gradcheck.document.Document;
import org.gradcheck.document.Problem;
import org.gradcheck.grade.Audit;
import org.gradcheck.grade.Inconsistency;
import org.gradcheck.report.JsonLines;
import org.gradcheck.worker.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Lists the equations in a document whose two sides differ. Works on a key or a lecture too.",
        footer = {"", "Example:", "  gradcheck audit reference-solutions/network-sizes.pdf"})
final class AuditCommand implements Callable<Integer> {

    /** So few are read sooner than a worker is started. */
    private static final int FEW_FILES = 3;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--json", description = "Print the findings as data, one line each.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Document> documents = documents();
        List<Problem> problems = documents.stream()
                .flatMap(document -> document.problems().stream())
                .toList();
        if (documents.stream().allMatch(document -> document.blocks().isEmpty()) && !problems.isEmpty()) {
            throw new Refusal(ExitCode.NOTHING_READ, text(problems.get(0)));
        }
        List<Inconsistency> found = documents.stream()
                .flatMap(document -> Audit.of(document).stream())
                .toList();
        print(found, problems);
        return ExitCode.findings(!found.isEmpty() || !problems.isEmpty()).number();
    }

    private List<Document> documents() {
        int workers = files.size() > FEW_FILES ? 1 : 0;
        try (Reading opened = reading.open(workers, spec.commandLine().getErr())) {
            return files.stream()
                    .map(file -> opened.read(file, file.toString()))
                    .toList();
        }
    }

    private void print(List<Inconsistency> found, List<Problem> problems) throws IOException {
        problems.forEach(problem -> spec.commandLine().getErr().println(text(problem)));
        PrintWriter out = spec.commandLine().getOut();
        JsonLines lines = new JsonLines(out);
        for (Inconsistency inconsistency : found) {
            if (json) {
                lines.inconsistency(inconsistency);
            } else {
                out.println(text(inconsistency));
            }
        }
        if (!json) {
            out.println(
                    found.isEmpty() ? "Nothing found: all equations hold." : Plural.of(found.size(), "finding") + ".");
        }
    }

    private static String text(Problem problem) {
        return problem.place().text() + ": " + problem.message();
    }

    private static String text(Inconsistency found) {
        return found.place().text() + ": " + found.text() + "\n    left  "
                + found.leftValue().expression().canon() + "\n    right "
                + found.rightValue().expression().canon();
    }
}
