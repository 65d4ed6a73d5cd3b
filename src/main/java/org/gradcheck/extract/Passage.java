package org.gradcheck.extract;

import java.util.List;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Document;

/** A written answer of several lines, without a rubric: all of it belongs to one question. */
public final class Passage {

    private Passage() {}

    /**
     * The final answer of a passage.
     *
     * @param ask the question's wording; empty if it is not known
     */
    public static FoundAnswer answer(Document document, String ask) {
        Question question = new Question("passage", List.of("passage"), List.of(), ask, AnswerKinds.any(), List.of());
        return new Chooser(question).choose(List.of(new Region(Row.of(List.of(document)))));
    }
}
