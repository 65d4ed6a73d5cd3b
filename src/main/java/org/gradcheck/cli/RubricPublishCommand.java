package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.PublishedRubric;
import org.gradcheck.rubric.Rubric;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Writes a rubric that students may have: the parts and how they are called, without the answers. "
                + "It is for gradcheck check.",
        footer = {"", "Example:", "  gradcheck rubric publish rubrics/network-sizes.yaml -o for-students.yaml"})
final class RubricPublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUBRIC", description = "The rubric (YAML).")
    private Path rubricFile = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "What is written; it is printed if no file is given.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace what is there already.")
    private boolean forced;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws BadRubric, IOException {
        String published = PublishedRubric.of(Rubric.load(rubricFile));
        PrintWriter print = spec.commandLine().getOut();
        if (out.isEmpty()) {
            print.print(published);
            return ExitCode.DONE.number();
        }
        Path file = out.get();
        if (Files.exists(file) && !forced) {
            throw new Refusal(
                    ExitCode.USAGE, file + " is there already: write --force to replace it, or name another file.");
        }
        Files.writeString(file, published);
        print.println("Written: " + file);
        return ExitCode.DONE.number();
    }
}
