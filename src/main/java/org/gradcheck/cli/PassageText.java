package org.gradcheck.cli;

import java.util.stream.Collectors;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.PassageAnswers;
import org.gradcheck.extract.PassageAnswers.Labelled;

/** The answers of a passage for a person: each with why it was chosen, and what else could have been meant. */
final class PassageText {

    private PassageText() {}

    static String of(PassageAnswers answers) {
        return answers.answers().stream().map(PassageText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Labelled labelled) {
        FoundAnswer answer = labelled.answer();
        StringBuilder text = new StringBuilder(labelled.label().isEmpty() ? "" : labelled.label() + ": ");
        answer.chosen()
                .ifPresent(chosen -> text.append(ReadingText.of(chosen.written()))
                        .append("\n  chosen because ")
                        .append(chosen.evidence()));
        answer.rivals().forEach(rival -> text.append("\n  and not ").append(of(rival)));
        answer.problems()
                .forEach(problem ->
                        text.append(text.isEmpty() ? "" : "\n  for a person: ").append(problem.message()));
        return text.toString();
    }

    private static String of(Candidate rival) {
        return "\"" + rival.written().text() + "\" (" + rival.evidence() + ")";
    }
}
