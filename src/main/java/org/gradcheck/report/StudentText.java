package org.gradcheck.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradcheck.document.Receipt;
import org.gradcheck.grade.Inconsistency;

/** {@code students/NAME.md}: what the page of a student says, in Markdown. */
final class StudentText {

    private final StudentView view;
    private final StringBuilder text = new StringBuilder();

    private StudentText(StudentView view) {
        this.view = view;
    }

    static String of(StudentView view) {
        StudentText text = new StudentText(view);
        text.head();
        text.result();
        text.problems();
        if (!view.verdicts().isEmpty()) {
            text.overview();
            text.line("## Part by part");
            view.cards().forEach(text::card);
        }
        text.inconsistencies();
        text.line(
                "---\n\nSomething was read wrongly? Show this to your teaching assistant: it says where every answer stood"
                        + " and how it was understood.");
        return text.text.toString();
    }

    /** A paragraph, and the empty line after it. */
    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private void head() {
        Receipt receipt = view.grade().receipt();
        line("# " + MarkdownText.escaped(view.grade().student()));
        line(MarkdownText.escaped(view.assignment()));
        line("Handed in: " + codes(view.grade().files())
                + receipt.time().map(time -> ", " + time).orElse("")
                + (receipt.late() ? ", late" : ""));
        if (!receipt.earlier().isEmpty()) {
            line("Handed in before, and does not count any more: " + codes(receipt.earlier()));
        }
        for (Map.Entry<String, String> copy : view.files().links().entrySet()) {
            line("With the verdicts beside your answers: [" + MarkdownText.escaped(copy.getKey()) + "](<"
                    + copy.getValue() + ">)");
        }
        view.files().problems().forEach(problem -> line(MarkdownText.escaped(problem)));
    }

    private static String codes(List<String> names) {
        return names.stream().map(MarkdownText::code).collect(Collectors.joining(", "));
    }

    private void result() {
        String points = view.isUnreadable() ? "" : "**" + view.points() + " of " + view.possible() + " points.** ";
        line(points + view.look().words() + ". " + view.status());
        String lateness = view.entry().penalty().sentence();
        if (!lateness.isEmpty()) {
            line(MarkdownText.escaped(lateness));
        }
        if (!view.waiting().isEmpty()) {
            line("Waiting for a person: "
                    + view.waiting().stream()
                            .map(waiting -> MarkdownText.escaped(waiting.part()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void problems() {
        if (!view.grade().problems().isEmpty()) {
            line("## Problems with your files");
            view.grade()
                    .problems()
                    .forEach(problem -> text.append("- ")
                            .append(MarkdownText.escaped(problem.message()))
                            .append(place(problem.place().text()))
                            .append('\n'));
            text.append('\n');
        }
    }

    private static String place(String place) {
        return place.isEmpty() ? "" : " (" + MarkdownText.code(place) + ")";
    }

    private void overview() {
        text.append("## At a glance\n\n| Part | Verdict | Points | Possible |\n|---|---|--:|--:|\n");
        for (PartCard card : view.cards()) {
            VerdictView verdict = card.verdict();
            card.table()
                    .ifPresentOrElse(
                            table -> row(table.part(), table.share(), table.pointsGiven(), table.pointsPossible()),
                            () -> row(
                                    verdict.part(),
                                    verdict.look().words(),
                                    verdict.pointsGiven(),
                                    verdict.pointsPossible()));
        }
        text.append('\n');
    }

    private void row(String part, String verdict, String points, String possible) {
        text.append(String.join(" | ", "| " + MarkdownText.escaped(part), verdict, points, possible))
                .append(" |\n");
    }

    private void card(PartCard card) {
        card.table().ifPresentOrElse(this::table, () -> text.append(VerdictText.of(card.verdict())));
    }

    private void table(TableView table) {
        line("### " + MarkdownText.escaped(table.part()) + ": " + table.share() + ", " + table.points());
        text.append("| Row |");
        table.columns()
                .forEach(column ->
                        text.append(' ').append(MarkdownText.escaped(column)).append(" |"));
        text.append("\n|---|").append("---|".repeat(table.columns().size())).append('\n');
        for (TableView.Row row : table.rows()) {
            text.append("| ").append(MarkdownText.escaped(row.name())).append(" |");
            row.cells()
                    .forEach(cell -> text.append(' ')
                            .append(cell.map(StudentText::cell).orElse(""))
                            .append(" |"));
            text.append('\n');
        }
        text.append('\n');
        table.remarkable().forEach(cell -> text.append(VerdictText.of(cell)));
    }

    private static String cell(VerdictView cell) {
        String excerpt = cell.excerptInCell().isBlank() ? "" : " " + MarkdownText.codeInCell(cell.excerptInCell());
        return MarkdownText.escaped(cell.look().sign()) + excerpt;
    }

    private void inconsistencies() {
        List<Inconsistency> found = view.grade().inconsistencies();
        if (!found.isEmpty()) {
            line("## Worth a second look");
            line(
                    "In these places the two sides of what you wrote do not come to the same. No points are taken for that; it"
                            + " may help you find a slip.");
            for (Inconsistency slip : found) {
                text.append("- ").append(MarkdownText.code(slip.text()));
                if (view.options().keyShown()) {
                    text.append(": left ").append(MarkdownText.math(StudentView.formula(slip.leftValue())));
                    text.append(", right ").append(MarkdownText.math(StudentView.formula(slip.rightValue())));
                }
                text.append(place(slip.place().text())).append('\n');
            }
            text.append('\n');
        }
    }
}
