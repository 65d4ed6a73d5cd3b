package org.gradcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "rubric",
        mixinStandardHelpOptions = true,
        description = "Helps to write rubrics.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RubricLintCommand.class, RubricTestCommand.class, RubricPublishCommand.class})
final class RubricCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command: lint, test or publish?");
    }
}
