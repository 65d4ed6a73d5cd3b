package org.gradcheck.extract;

import java.util.List;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Submission;

/**
 * The answers of one submission, one for each question, in the order of the questions.
 *
 * @param problems what kept files from being read whole
 */
public record AnswerSheet(Submission submission, List<FoundAnswer> answers, List<Problem> problems) {
    public AnswerSheet {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }
}
