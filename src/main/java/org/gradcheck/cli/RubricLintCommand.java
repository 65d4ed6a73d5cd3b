package org.gradcheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.Fault;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.rubric.RubricReader;
import org.gradcheck.rubric.RubricReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks rubrics: all faults at once, with line and column; then the computed key.",
        footer = {"", "Example:", "  gradcheck rubric lint rubrics/network-sizes.yaml"})
final class RubricLintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUBRIC", arity = "1..*", description = "The rubrics (YAML).")
    private List<Path> files = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<RubricReading> readings = files.stream().map(RubricReader::read).toList();
        readings.forEach(this::print);
        if (readings.stream().anyMatch(reading -> reading.rubric().isEmpty())) {
            return ExitCode.USAGE.number();
        }
        return ExitCode.findings(
                        readings.stream().anyMatch(reading -> !reading.faults().isEmpty()))
                .number();
    }

    private void print(RubricReading reading) {
        PrintWriter out = spec.commandLine().getOut();
        reading.faults().stream().map(Fault::text).forEach(out::println);
        reading.rubric().ifPresent(rubric -> printKey(out, rubric));
    }

    private static void printKey(PrintWriter out, Rubric rubric) {
        out.println(rubric.assignment() + ": " + Plural.of(rubric.parts().size(), "part") + ", "
                + rubric.points().toPlainString() + " points");
        rubric.parts()
                .forEach(part -> out.println("  " + part.id() + "  "
                        + (rubric.key().containsKey(part.id())
                                ? text(rubric.key().get(part.id()))
                                : part.question().kind().name())));
    }

    private static String text(Value value) {
        return ShownValue.of(value);
    }
}
