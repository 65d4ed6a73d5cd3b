package org.gradcheck.cli;

import java.io.IOException;
import java.util.Optional;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "looked",
        mixinStandardHelpOptions = true,
        description = "Notes that a person has looked at a submission as a whole, so that it is no longer in review for"
                + " pages that could not be read or for being blank.")
final class GradebookLookedCommand extends DecisionTask {

    @Parameters(index = "1", paramLabel = "STUDENT", description = "The student.")
    private String student = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "What was seen.")
    private String why = "";

    @Override
    void run(OpenGradebook open) throws IOException {
        checkStudent(open, student);
        decide(open, Action.LOOKED, new Scope.Student(student), "", Optional.empty(), why);
    }
}
