package org.gradcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.EqualAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "groups",
        mixinStandardHelpOptions = true,
        description = "Lists which students gave the same answer and were judged alike, with a name for each group by"
                + " which points can be given to all of them.")
final class GradebookGroupsCommand extends GradebookTask {

    private static final int LONGEST = 40;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PART", description = "Only this part.")
    private String part = "";

    @Override
    void run(OpenGradebook open) {
        Decisions decisions = new Decisions(open.file().standing(open.assignment()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("group", "part", "answer", "verdict", "why", "students", "points"));
        open.groups().stream()
                .filter(group -> part.isEmpty() || group.part().equals(part))
                .forEach(group -> rows.add(row(group, decisions)));
        new TextTable(rows, 5).print(print());
    }

    private static List<String> row(EqualAnswers group, Decisions decisions) {
        Basis verdict = group.example();
        Optional<Decision> given = decisions.points(group.part(), group.group());
        return List.of(
                group.name(),
                group.part(),
                shortened(verdict.value().isEmpty() ? verdict.text() : verdict.value()),
                verdict.outcome().text(),
                verdict.reason(),
                Integer.toString(group.students().size()),
                given.flatMap(Decision::points).orElse(verdict.points()).toPlainString()
                        + (given.isPresent() ? " given" : ""));
    }

    private static String shortened(String answer) {
        String line = answer.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
