package org.gradcheck.extract;

import java.util.List;
import java.util.Map;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Document;
import org.gradcheck.extract.PassageAnswers.Labelled;

/** A written answer of several lines, without a rubric: all of it belongs to one question. */
public final class Passage {

    private Passage() {}

    /**
     * The final answers of a passage.
     *
     * @param ask the question's wording; empty if it is not known
     */
    public static PassageAnswers answers(Document document, String ask) {
        Question question = new Question("passage", List.of("passage"), List.of(), ask, AnswerKinds.any(), List.of());
        Chooser chooser = new Chooser(question);
        Region region = new Region(Row.of(List.of(document)));
        Region own = region.own(question);
        Map<String, List<Found>> groups =
                new Several(Asked.of(ask), Correction.standing(new Candidates(question).in(own))).groups();
        if (groups.isEmpty()) {
            return new PassageAnswers(List.of(new Labelled("", chooser.choose(List.of(region)))));
        }
        return new PassageAnswers(groups.entrySet().stream()
                .map(group -> new Labelled(group.getKey(), chooser.found(new Selection(group.getValue()), own)))
                .toList());
    }
}
