package org.gradcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gradcheck.export.Autograder;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.PublishedRubric;
import org.gradcheck.rubric.Rubric;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "gradescope-autograder",
        mixinStandardHelpOptions = true,
        description =
                "Writes an autograder for Gradescope: on upload students see what is found in their work and how it "
                        + "is read. The key is not in it unless --graded is given.",
        footer = {
            "",
            "Example:",
            "  gradcheck export gradescope-autograder rubrics/network-sizes.yaml -o autograder.zip"
        })
final class AutograderCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUBRIC", description = "The rubric (YAML).")
    private Path rubricFile = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The zip to write (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("autograder.zip");

    @Option(
            names = "--graded",
            description = "Grade submissions; students see the result when the grades are published.")
    private boolean graded;

    @Option(names = "--force", description = "Replace what is there already.")
    private boolean forced;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws BadRubric, IOException {
        Rubric rubric = Rubric.load(rubricFile);
        if (graded && rubric.key().isEmpty()) {
            throw new Refusal(ExitCode.USAGE, rubricFile + " has no answers, so nothing can be graded by it.");
        }
        if (Files.exists(out) && !forced) {
            throw new Refusal(
                    ExitCode.USAGE, out + " is there already: write --force to replace it, or name another file.");
        }
        new Autograder(graded ? Files.readString(rubricFile) : PublishedRubric.of(rubric), graded).write(out);
        spec.commandLine().getOut().println("Written: " + out);
        return ExitCode.DONE.number();
    }
}
