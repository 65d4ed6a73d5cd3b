package org.gradcheck.report;

import java.util.stream.Collectors;

/** A verdict in Markdown. */
final class VerdictText {

    private final VerdictView view;
    private final StringBuilder text = new StringBuilder();

    private VerdictText(VerdictView view) {
        this.view = view;
    }

    static String of(VerdictView view) {
        VerdictText text = new VerdictText(view);
        text.head();
        text.reasons();
        text.answer();
        text.expected();
        view.derivation().forEach(text::derivation);
        return text.text.toString();
    }

    private void head() {
        line("### " + MarkdownText.escaped(view.part()) + ": " + view.look().words() + ", " + view.points());
        if (!view.ask().isEmpty()) {
            line(MarkdownText.escaped(view.ask()));
        }
        view.discount()
                .ifPresent(why -> line("> **This part does not count for anybody.** " + MarkdownText.escaped(why)));
        view.decision()
                .ifPresent(decision -> line("> **" + decision.points() + "** " + MarkdownText.escaped(decision.why())));
        view.comments().forEach(comment -> line("> " + MarkdownText.escaped(comment)));
    }

    private void reasons() {
        view.reasons().forEach(reason -> item(MarkdownText.escaped(reason)));
        view.problems().forEach(problem -> item(MarkdownText.escaped(problem)));
    }

    private void answer() {
        if (!view.excerpt().isEmpty()) {
            item("**You wrote**" + (view.place().isEmpty() ? "" : " (" + MarkdownText.code(view.place()) + ")")
                    + view.copy()
                            .map(copy -> ", [shown in the file](<" + copy + ">)")
                            .orElse("") + ":");
            text.append('\n').append(MarkdownText.block(view.excerpt(), 2)).append('\n');
        }
        view.read().ifPresent(read -> item("**Read as** " + MarkdownText.math(read) + sentence(view.precision())));
        view.rivals()
                .forEach(rival -> item("**Or did you mean** " + MarkdownText.code(rival.text()) + ", read as "
                        + MarkdownText.math(rival.read()) + " (" + MarkdownText.code(rival.place()) + ")"));
    }

    private static String sentence(String sentence) {
        return sentence.isEmpty() ? "" : ". " + MarkdownText.escaped(sentence);
    }

    private void expected() {
        view.expected().ifPresent(value -> item("**" + view.expectation() + "** " + MarkdownText.math(value)));
        if (!view.wanted().isEmpty()) {
            item("**What it takes**: " + MarkdownText.escaped(view.wanted()));
        }
        text.append('\n');
    }

    private void derivation(DerivationView derivation) {
        line("#### How the right value comes about");
        derivation.steps().forEach(this::step);
    }

    private void step(DerivationView.Step step) {
        if (!step.sentence().isEmpty()) {
            line(MarkdownText.escaped(step.sentence()));
        }
        if (!step.lines().isEmpty()) {
            line(step.lines().stream().map(VerdictText::equation).collect(Collectors.joining("\n\n")));
        }
        if (!step.columns().isEmpty()) {
            text.append("| ")
                    .append(step.columns().stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ")));
            text.append(" |\n|---|")
                    .append("--:|".repeat(step.columns().size() - 1))
                    .append('\n');
            step.rows()
                    .forEach(row -> text.append("| ")
                            .append(MarkdownText.escaped(row.label()))
                            .append(" | ")
                            .append(row.values().stream()
                                    .map(MarkdownText::math)
                                    .collect(Collectors.joining(" | ")))
                            .append(" |\n"));
            text.append('\n');
        }
    }

    private static String equation(DerivationView.Line line) {
        return "$"
                + String.join(
                                " ",
                                line.left().latex(),
                                line.sign(),
                                line.right().latex())
                        .strip() + "$";
    }

    private void item(String item) {
        text.append("- ").append(item).append('\n');
    }

    /** A paragraph, and the empty line after it. */
    private void line(String line) {
        text.append(line).append("\n\n");
    }
}
