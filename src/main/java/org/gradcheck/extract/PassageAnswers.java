package org.gradcheck.extract;

import java.util.List;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.FoundAnswer.Status;

/**
 * The answers of a passage, in its order.
 *
 * @param answers one, or several if the question asks for several things and the passage gives them; never empty
 */
public record PassageAnswers(List<Labelled> answers) {

    public PassageAnswers {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param label what it answers, such as {@code a} or {@code biases}; empty if one thing is asked for
     */
    public record Labelled(String label, FoundAnswer answer) {}

    /** Whether a person must choose for at least one of them. */
    public boolean isAmbiguous() {
        return answers.stream().anyMatch(labelled -> labelled.answer().status() == Status.AMBIGUOUS);
    }

    /** Why a person should look. */
    public List<Problem> problems() {
        return answers.stream()
                .flatMap(labelled -> labelled.answer().problems().stream())
                .toList();
    }
}
