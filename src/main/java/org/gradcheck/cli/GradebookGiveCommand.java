package org.gradcheck.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import org.gradcheck.gradebook.EqualAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "give",
        mixinStandardHelpOptions = true,
        description =
                "Gives points for a part: to a student, or to all who gave the same answer, also to those who hand"
                        + " in later. They count instead of the program's points and stay when the class is graded again.")
final class GradebookGiveCommand extends DecisionTask {

    @Parameters(index = "1", paramLabel = "STUDENT|GROUP", description = "A student, or a group that groups has named.")
    private String whom = "";

    @Parameters(index = "2", paramLabel = "PART", description = "The part's id.")
    private String part = "";

    @Parameters(index = "3", paramLabel = "POINTS", description = "The points.")
    private BigDecimal points = BigDecimal.ZERO;

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "A sentence for the student.")
    private String why = "";

    @Override
    void run(OpenGradebook open) throws IOException {
        checkPart(open, part);
        if (open.line(whom).isPresent()) {
            give(open, new Scope.Student(whom), open.verdict(whom, part).orElseThrow());
        } else {
            EqualAnswers group = group(open);
            give(open, new Scope.EqualAnswers(group.group()), group.example());
        }
    }

    private EqualAnswers group(OpenGradebook open) {
        List<EqualAnswers> named = open.groups().stream()
                .filter(group -> group.part().equals(part) && group.name().equals(whom))
                .toList();
        if (named.size() != 1) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "There is no student or group " + whom + " for part " + part
                            + ": gradcheck gradebook show lists the students, groups the groups.");
        }
        return named.get(0);
    }

    private void give(OpenGradebook open, Scope scope, Basis verdict) throws IOException {
        if (points.signum() < 0 || points.compareTo(verdict.possible()) > 0) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "Part " + part + " has 0 to " + verdict.possible().toPlainString() + " points, not "
                            + points.toPlainString() + ".");
        }
        decide(open, Action.POINTS, scope, part, Optional.of(points), why);
    }
}
