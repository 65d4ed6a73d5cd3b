package org.gradcheck.cli;

import java.io.IOException;
import org.gradcheck.gradebook.Withdrawal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes a decision back: what counted before counts again. It stays in the history.")
final class GradebookUndoCommand extends DecisionTask {

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The decision's number, as history tells it.")
    private long number;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why it is taken back.")
    private String why = "";

    @Override
    void run(OpenGradebook open) throws IOException {
        boolean stands =
                open.file().standing(open.assignment()).stream().anyMatch(decision -> decision.number() == number);
        if (!stands) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "There is no decision " + number + " that stands: gradcheck gradebook history lists them.");
        }
        open.file().withdraw(new Withdrawal(number, why, by(), WallClock.now()));
        report(open, "Decision " + number + " is taken back.");
    }
}
