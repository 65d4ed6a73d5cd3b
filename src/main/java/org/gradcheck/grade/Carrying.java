package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.Expected;
import org.gradcheck.rubric.Part;
import org.gradcheck.rubric.Rubric;

/**
 * Finds the earlier answers that a wrong one follows from. Where these are absurd, or leave nothing to be worked out, it may
 * follow by chance, and a person decides.
 */
final class Carrying {

    private final Rubric rubric;
    private final Part part;
    private final StudentAnswers earlier;
    private final Judged judged;
    private final Memo<List<Source>> sources = new Memo<>(this::found);

    Carrying(Rubric rubric, Part part, StudentAnswers earlier, Judged judged) {
        this.rubric = rubric;
        this.part = part;
        this.earlier = earlier;
        this.judged = judged;
    }

    /** The verdict if the answer follows from earlier ones that a person could go on from in earnest. */
    Optional<Verdict> carried() {
        return sources.get().stream()
                .filter(source -> doubt(source).isEmpty())
                .findFirst()
                .map(source -> judged.verdict(
                        Outcome.CARRIED, part.points(), new Reason("carried", sentence(source)), source.value()));
    }

    /** The verdict if it follows, but from others only. */
    Optional<Verdict> doubtful() {
        return sources.get().stream()
                .flatMap(source -> doubt(source).stream().map(doubt -> judged.doubtful(doubt, source.value())))
                .findFirst();
    }

    private List<Source> found() {
        List<Expected> ways = new ArrayList<>(part.answer().stream().toList());
        ways.addAll(part.followUps());
        return Stream.<Function<Expected, List<Map<String, Value>>>>of(earlier::worlds, earlier::furtherWorlds)
                .flatMap(worlds -> ways.stream()
                        .flatMap(way -> worlds.apply(way).stream()
                                .map(answers -> Source.of(way, answers, earlier.reference()))))
                .filter(source -> judged.isExplainedBy(new Explanation(List.of(), source.value())))
                .toList();
    }

    private List<String> wrong(Source source) {
        return source.own().stream().filter(id -> !earlier.isRight(id)).toList();
    }

    private String sentence(Source source) {
        List<String> wrong = wrong(source);
        if (wrong.isEmpty()) {
            return "This follows correctly from your " + Names.answers(source.own()) + ", rounded as you wrote it.";
        }
        return "This follows correctly from your " + Names.answers(wrong) + ", which "
                + (wrong.size() == 1 ? "is not the expected one." : "are not the expected ones.");
    }

    /** Why the answer may follow by chance. */
    private Optional<Reason> doubt(Source source) {
        List<String> wrong = wrong(source);
        if (wrong.stream().anyMatch(id -> isAbsurd(id, source))) {
            return Optional.of(new Reason(
                    "carried-from-absurd",
                    "This follows from your " + Names.answers(wrong)
                            + ", but no such value is possible there; a person decides."));
        }
        if (!wrong.isEmpty() && isTrivial(source, wrong)) {
            return Optional.of(new Reason(
                    "carried-trivially",
                    "This follows from your " + Names.answers(wrong)
                            + ", but leaves nothing to be worked out; a person decides."));
        }
        return Optional.empty();
    }

    private boolean isAbsurd(String id, Source source) {
        boolean isCount = rubric.part(id)
                .filter(asked ->
                        asked.isCount() || asked.question().kind().name().equals("shape"))
                .isPresent();
        return Plausibility.isAbsurd(own(id, source), right(id), isCount);
    }

    private boolean isTrivial(Source source, List<String> wrong) {
        boolean repeats = wrong.stream()
                .anyMatch(id ->
                        own(id, source).equals(source.value()) && !right(id).equals(judged.key()));
        boolean isFromNothing = wrong.stream().allMatch(id -> Plausibility.isZero(own(id, source)));
        return repeats || isFromNothing || Plausibility.isTrivial(source.value()) || source.isIndependent();
    }

    private static Value own(String id, Source source) {
        return Optional.ofNullable(source.answers().get(id)).orElseThrow();
    }

    private Value right(String id) {
        return Optional.ofNullable(earlier.reference().get(id)).orElseThrow();
    }
}
