package org.gradcheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Mark;
import org.gradcheck.report.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows the points of the class, or of one student part by part.")
final class GradebookShowCommand extends GradebookTask {

    @Parameters(index = "1", arity = "0..1", paramLabel = "STUDENT", description = "Only this student, part by part.")
    private String student = "";

    @Option(names = "--json", description = "Print the lines as data.")
    private boolean json;

    @Override
    void run(OpenGradebook open) throws IOException {
        if (!student.isEmpty()) {
            DecisionTask.checkStudent(open, student);
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(student.isEmpty() ? List.of("student", "state", "points", "possible") : PART_HEAD);
        for (Entry entry : open.gradebook().entries()) {
            if (student.isEmpty() || entry.student().equals(student)) {
                show(entry, rows);
            }
        }
        if (!json) {
            new TextTable(rows, student.isEmpty() ? 2 : 3).print(print());
        }
    }

    private static final List<String> PART_HEAD = List.of("part", "verdict", "given by", "points", "possible");

    private void show(Entry entry, List<List<String>> rows) throws IOException {
        if (json) {
            new JsonLines(print()).entry(entry);
        } else if (student.isEmpty()) {
            rows.add(List.of(
                    entry.student(),
                    entry.status().text(),
                    entry.points().toPlainString(),
                    entry.possible().toPlainString()));
        } else {
            entry.marks().forEach(mark -> rows.add(row(mark)));
        }
    }

    private static List<String> row(Mark mark) {
        String by = mark.decision().map(decision -> decision.by()).orElse("");
        return List.of(
                mark.part(),
                mark.verdict().outcome().text(),
                mark.isStale() ? by + ", on another verdict" : by,
                mark.isOpen() ? "open" : mark.points().toPlainString(),
                mark.possible().toPlainString());
    }
}
