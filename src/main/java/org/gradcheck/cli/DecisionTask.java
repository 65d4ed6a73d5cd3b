package org.gradcheck.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import picocli.CommandLine.Option;

/** Keeps what a person decides, and writes the reports anew. */
abstract class DecisionTask extends GradebookTask {

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the name on this computer).")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--no-reports", negatable = true, description = "Leave the reports as they are for now.")
    private boolean noReports;

    String by() {
        return by;
    }

    /** Keeps a decision; where it is about one student, with the verdict that the student has now. */
    void decide(OpenGradebook open, Action action, Scope scope, String part, Optional<BigDecimal> points, String why)
            throws IOException {
        OptionalLong seen = OptionalLong.empty();
        if (scope instanceof Scope.Student student) {
            seen = OptionalLong.of(open.line(student.name()).orElseThrow().grading());
        }
        Decision decision = new Decision(0, action, scope, part, points, why, by, WallClock.now(), Optional.empty());
        long number = open.file().decide(open.assignment(), decision, seen);
        report(open, "Kept as number " + number + ".");
    }

    void report(OpenGradebook open, String done) throws IOException {
        if (noReports) {
            print().println(done);
        } else {
            open.writeReports();
            print().println(done + " The reports in " + open.out() + " are written anew.");
        }
    }

    /** @throws Refusal if there is no such student */
    static void checkStudent(OpenGradebook open, String student) {
        if (open.line(student).isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "There is no student " + student + " in the gradebook: gradcheck gradebook show lists them.");
        }
    }

    /** @throws Refusal if there is no such part */
    static void checkPart(OpenGradebook open, String part) {
        if (!open.parts().containsKey(part)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "There is no part " + part + ": there are "
                            + String.join(", ", open.parts().keySet()) + ".");
        }
    }
}
