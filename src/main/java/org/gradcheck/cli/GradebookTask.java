package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Something done with the gradebook in a folder. */
abstract class GradebookTask implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OUT", description = "The folder that grade has written.")
    private Path out = Path.of("");

    @Option(
            names = "--assignment",
            paramLabel = "ID",
            description = "Which assignment, if the folder holds several; the one graded last if it is not given.")
    private String assignment = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (OpenGradebook open = OpenGradebook.in(out, assignment)) {
            run(open);
            return ExitCode.DONE.number();
        }
    }

    abstract void run(OpenGradebook open) throws IOException;

    PrintWriter print() {
        return spec.commandLine().getOut();
    }
}
