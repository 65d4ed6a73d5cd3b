package org.gradcheck.cli;

import java.io.IOException;
import java.util.Optional;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "comment",
        mixinStandardHelpOptions = true,
        description = "Says something to a student beside a verdict, which stands.")
final class GradebookCommentCommand extends DecisionTask {

    @Parameters(index = "1", paramLabel = "STUDENT", description = "The student.")
    private String student = "";

    @Parameters(index = "2", paramLabel = "PART", description = "The part's id.")
    private String part = "";

    @Parameters(index = "3", paramLabel = "TEXT", description = "A sentence for the student.")
    private String text = "";

    @Override
    void run(OpenGradebook open) throws IOException {
        checkStudent(open, student);
        checkPart(open, part);
        decide(open, Action.COMMENT, new Scope.Student(student), part, Optional.empty(), text);
    }
}
