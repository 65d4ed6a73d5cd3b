package org.gradcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "gradebook",
        mixinStandardHelpOptions = true,
        description = "Shows the gradebook of a class and keeps what persons decide about it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            GradebookShowCommand.class,
            GradebookGroupsCommand.class,
            GradebookHistoryCommand.class,
            GradebookGiveCommand.class,
            GradebookCommentCommand.class,
            GradebookLookedCommand.class,
            GradebookDiscountCommand.class,
            GradebookUndoCommand.class,
            GradebookReportCommand.class
        },
        footer = {
            "",
            "OUT is the folder in which grade has put its reports.",
            "",
            "Examples:",
            "  gradcheck gradebook show out/hw5",
            "  gradcheck gradebook give out/hw5 student-03 2b 4 --why 'The unit is named in the sketch.'",
            "  gradcheck gradebook groups out/hw5 2b",
            "  gradcheck gradebook give out/hw5 3f9c01aa 2b 3 --why 'Off by one, as on the slide.'",
            "  gradcheck gradebook history out/hw5 student-03"
        })
final class GradebookCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command: show, groups, history, give, comment, looked, discount, undo or report?");
    }
}
