package org.gradcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Fault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code gradcheck}; the one place that decides the exit code. */
@Command(
        name = "gradcheck",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Grades deep-learning homework: finds the answers and judges them against recomputed values.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            GradeCommand.class,
            GradebookCommand.class,
            CheckCommand.class,
            ReadCommand.class,
            CalcCommand.class,
            AuditCommand.class,
            ExportCommand.class,
            RubricCommand.class,
            GradescopeRunCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  gradcheck grade rubrics/network-sizes.yaml submissions/   grade a class",
            "  gradcheck check rubrics/network-sizes.yaml draft.pdf      look at a draft, without the key",
            "  gradcheck calc 'parameters(alexnet)'                      compute",
            "",
            "Exit codes: 0 done, 1 done with findings, 2 wrong call or rubric, 3 nothing could be read."
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] args) {
        int code = run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
        System.exit(code);
    }

    /** Runs a command and returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::wrongCall)
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, err));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Without a command there is only help to give. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static int wrongCall(ParameterException exception, String[] args) {
        CommandLine line = exception.getCommandLine();
        line.getErr().println(exception.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, line.getErr());
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }

    private static int failed(Exception exception, PrintWriter err) throws Exception {
        if (exception instanceof Refusal refusal) {
            err.println(refusal.getMessage());
            return refusal.code().number();
        }
        if (exception instanceof BadRubric bad) {
            bad.faults().stream().map(Fault::text).forEach(err::println);
            err.println("Nothing was done: mend the rubric first.");
            return ExitCode.USAGE.number();
        }
        throw exception;
    }

    /** Always UTF-8, whatever the terminal's language says, so that output is the same everywhere. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
