package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.AnswerSheet;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.rubric.Part;
import org.gradcheck.rubric.Rubric;

/** Judges the answers of one submission after the other. Immutable and thread-safe. */
public final class Judge {

    private final Rubric rubric;

    /** Part id to what slips come to there. They depend on the rubric alone, so they are computed once for a class. */
    private final Map<String, Explanations> explanations = new LinkedHashMap<>();

    /** Part id to what its alternatives come to with the right answers. */
    private final Map<String, List<Value>> alternatives = new LinkedHashMap<>();

    public Judge(Rubric rubric) {
        this.rubric = rubric;
        rubric.parts().stream()
                .flatMap(Part::judged)
                .filter(part -> !part.also().isEmpty())
                .forEach(part -> alternatives.put(part.id(), alternatives(part)));
        for (Part part : rubric.parts().stream().flatMap(Part::judged).toList()) {
            part.answer()
                    .ifPresent(answer ->
                            explanations.put(part.id(), new Explanations(answer, rubric.key(), part.isCount())));
        }
    }

    /**
     * The grade of one submission.
     *
     * @param sheet the answers, one for each part, in the order of the rubric
     * @param inconsistencies what the audit found in the submission
     */
    public Grade grade(AnswerSheet sheet, List<String> files, List<Inconsistency> inconsistencies) {
        StudentAnswers earlier = new StudentAnswers(rubric.key());
        List<Verdict> verdicts = new ArrayList<>();
        for (FoundAnswer found : sheet.answers()) {
            Part part = part(found.question().id());
            Verdict verdict = found.items().isEmpty() ? judge(part, found, earlier) : named(part, found, earlier);
            verdicts.add(withWorking(verdict, part, inconsistencies));
        }
        List<Verdict> remarked = new Switching(rubric, alternatives).remarked(verdicts);
        return new Grade(
                sheet.submission().student(),
                files,
                remarked,
                inconsistencies,
                sheet.problems(),
                sheet.submission().receipt());
    }

    private Verdict judge(Part part, FoundAnswer found, StudentAnswers earlier) {
        List<Explanations> reference =
                Optional.ofNullable(explanations.get(part.id())).stream().toList();
        Verdict verdict = new PartJudge(rubric, part, earlier, reference).judge(found);
        earlier.add(verdict);
        return verdict;
    }

    /** Each value by itself, so that a later one may go on from an earlier one. */
    private Verdict named(Part part, FoundAnswer found, StudentAnswers earlier) {
        List<Verdict> items = found.items().stream()
                .map(item -> judge(part(item.question().id()), item, earlier))
                .toList();
        Verdict whole = new NamedVerdict(part, found, items).whole();
        earlier.add(whole);
        return whole;
    }

    private List<Value> alternatives(Part part) {
        return part.also().stream()
                .map(also -> also.answer().value(rubric.key()))
                .toList();
    }

    private Part part(String id) {
        return rubric.part(id).orElseThrow(() -> new IllegalArgumentException("the rubric has no part " + id));
    }

    /** Adds a remark where the working under an answer does not add up; only a right answer may lose by it. */
    private static Verdict withWorking(Verdict verdict, Part part, List<Inconsistency> inconsistencies) {
        Optional<Inconsistency> inWorking = inconsistencies.stream()
                .filter(inconsistency ->
                        verdict.found().region().stream().anyMatch(line -> Working.holds(line, inconsistency)))
                .findFirst();
        return inWorking
                .map(inconsistency -> verdict.with(
                        new Reason(
                                "inconsistent-working", "In the working, " + inconsistency.text() + " does not hold."),
                        part.working()))
                .orElse(verdict);
    }
}
