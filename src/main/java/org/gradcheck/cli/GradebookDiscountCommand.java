package org.gradcheck.cli;

import java.io.IOException;
import java.util.Optional;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "discount",
        mixinStandardHelpOptions = true,
        description = "Takes a part out of the score and of the total, for everyone.")
final class GradebookDiscountCommand extends DecisionTask {

    @Parameters(index = "1", paramLabel = "PART", description = "The part's id.")
    private String part = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "A sentence for the students.")
    private String why = "";

    @Override
    void run(OpenGradebook open) throws IOException {
        checkPart(open, part);
        decide(open, Action.DISCOUNT, new Scope.Everyone(), part, Optional.empty(), why);
    }
}
