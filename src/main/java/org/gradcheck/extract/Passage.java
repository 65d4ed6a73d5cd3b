package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Document;
import org.gradcheck.document.Problem;
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
        Question question =
                new Question("passage", List.of("passage"), List.of(), ask, AnswerKinds.any(), Optional.empty());
        Chooser chooser = new Chooser(question);
        Region region = new Region(Row.of(List.of(document)));
        Region own = region.own(question);
        Map<String, List<Found>> groups =
                new Several(Asked.of(ask), Correction.standing(new Candidates(question).in(own))).groups();
        if (groups.isEmpty()) {
            FoundAnswer answer = chooser.choose(List.of(region));
            boolean several = Asked.of(ask).items().size() > 1 && !ask.contains(" of ");
            return new PassageAnswers(List.of(new Labelled("", several ? incomplete(answer) : answer)));
        }
        return new PassageAnswers(groups.entrySet().stream()
                .map(group -> new Labelled(group.getKey(), chooser.found(new Selection(group.getValue()), own)))
                .toList());
    }

    /** Of several things asked for only one is found: a person sees what the rest is. */
    static FoundAnswer incomplete(FoundAnswer answer) {
        boolean list = answer.chosen()
                .filter(chosen -> !chosen.written().primary().value().parts().isEmpty())
                .isPresent();
        if (answer.chosen().isEmpty() || list) {
            return answer;
        }
        List<Problem> problems = new ArrayList<>(answer.problems());
        problems.add(new Problem(
                answer.chosen().get().place(),
                "not-all-found",
                "Several things are asked for, and it can't be told which value answers which."));
        return answer.doubted(problems);
    }
}
