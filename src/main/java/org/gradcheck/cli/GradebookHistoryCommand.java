package org.gradcheck.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decision.Scope;
import org.gradcheck.gradebook.Withdrawal;
import org.gradcheck.gradebook.store.Line;
import org.gradcheck.gradebook.store.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Tells what was graded and decided in which order: all of it, or what concerns a student.")
final class GradebookHistoryCommand extends GradebookTask {

    private static final int DIGITS = 8;

    @Parameters(index = "1", arity = "0..1", paramLabel = "STUDENT", description = "Only what concerns this student.")
    private String student = "";

    @Override
    void run(OpenGradebook open) {
        if (!student.isEmpty()) {
            DecisionTask.checkStudent(open, student);
        }
        Map<String, Basis> before = new LinkedHashMap<>();
        for (Run run : open.file().runs(open.assignment())) {
            print().println(run.at() + "  run " + run.number() + ", rubric "
                    + run.rubric().substring(0, DIGITS) + ", program "
                    + run.program().substring(0, DIGITS) + ", "
                    + Plural.of(open.file().lines(run).size(), "student"));
            open.file().lines(run).stream()
                    .filter(line -> line.student().equals(student))
                    .forEach(line -> printVerdicts(open, line, before));
        }
        Map<Long, Withdrawal> withdrawals = new LinkedHashMap<>();
        open.file().withdrawals(open.assignment()).forEach(taken -> withdrawals.put(taken.decision(), taken));
        open.file().decisions(open.assignment()).stream()
                .filter(decision -> student.isEmpty() || concerns(decision))
                .forEach(decision -> print(decision, withdrawals));
    }

    /** What a run says otherwise than the one before. */
    private void printVerdicts(OpenGradebook open, Line line, Map<String, Basis> before) {
        open.file().verdicts(line.grading()).forEach((part, verdict) -> {
            if (!verdict.equals(before.put(part, verdict))) {
                print().println("    " + part + ": " + verdict.sentence());
            }
        });
    }

    private boolean concerns(Decision decision) {
        return !(decision.scope() instanceof Scope.Student one) || one.name().equals(student);
    }

    private void print(Decision decision, Map<Long, Withdrawal> withdrawals) {
        String points = decision.points().map(BigDecimal::toPlainString).orElse("");
        print().println(decision.at() + "  " + decision.number() + "  " + decision.by() + ": "
                + decision.action().text() + " " + points + (points.isEmpty() ? "" : " ") + "for "
                + decision.scope().words() + (decision.part().isEmpty() ? "" : ", part " + decision.part())
                + (decision.why().isEmpty() ? "" : ": " + decision.why()));
        decision.basis().ifPresent(seen -> print().println("    upon " + seen.sentence()));
        Withdrawal taken = withdrawals.get(decision.number());
        if (taken != null) {
            print().println("    taken back " + taken.at() + " by " + taken.by()
                    + (taken.why().isEmpty() ? "" : ": " + taken.why()));
        }
    }
}
