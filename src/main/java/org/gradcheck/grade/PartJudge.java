package org.gradcheck.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Problem;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.rubric.Alternative;
import org.gradcheck.rubric.Expected;
import org.gradcheck.rubric.Mistake;
import org.gradcheck.rubric.Part;
import org.gradcheck.rubric.Rubric;

/**
 * Judges one answer. The first of these that explains it decides: the key; what follows from the student's earlier answers;
 * a convention; a mistake that the rubric names; slips, made in either world.
 */
final class PartJudge {

    private static final String BLANK_CELL =
            "The cell is empty, which may stand for 0, or for the same as in the row above.";

    private final Rubric rubric;
    private final Part part;
    private final StudentAnswers earlier;
    private final List<Explanations> reference;

    /** @param reference what slips come to if all earlier answers are right; empty for a part without a key */
    PartJudge(Rubric rubric, Part part, StudentAnswers earlier, List<Explanations> reference) {
        this.rubric = rubric;
        this.part = part;
        this.earlier = earlier;
        this.reference = List.copyOf(reference);
    }

    Verdict judge(FoundAnswer found) {
        return switch (found.status()) {
            case MISSING ->
                isBlankCell(found)
                        ? open(found, Outcome.MISSING, true, "blank-cell", BLANK_CELL)
                        : open(found, Outcome.MISSING, isNotLocated(found), "missing", "No answer was found.");
            case MANUAL ->
                open(found, Outcome.MANUAL, false, "manual", part.manual().orElse("A person grades this."));
            case UNREADABLE -> open(found, Outcome.UNREADABLE, true, "unreadable", problem(found, "It can't be read."));
            case AMBIGUOUS ->
                open(found, Outcome.AMBIGUOUS, true, "ambiguous", problem(found, "Several answers may be meant."));
            case FOUND -> judgeRead(found);
        };
    }

    /** A cell that is left empty in a row that is there. */
    private static boolean isBlankCell(FoundAnswer found) {
        return found.question().cell().isPresent() && found.region().size() == 1;
    }

    /** Without even a label for the part, the answer may stand where it was not looked for. */
    private static boolean isNotLocated(FoundAnswer found) {
        return found.region().isEmpty();
    }

    private static String problem(FoundAnswer found, String otherwise) {
        return found.problems().stream().map(Problem::message).findFirst().orElse(otherwise);
    }

    private Verdict judgeRead(FoundAnswer found) {
        Expected answer =
                part.answer().orElseThrow(() -> new IllegalStateException("part " + part.id() + " has no key"));
        Judged judged =
                Judged.of(part, found, rubric.conventions(), reference.get(0).right());
        Carrying carrying = new Carrying(rubric, part, earlier, judged);
        return judged.right()
                .or(carrying::carried)
                .or(() -> convention(judged))
                .or(() -> mistake(judged))
                .or(carrying::doubtful)
                .or(() -> slip(judged, answer))
                .orElseGet(judged::wrong);
    }

    /** What an answer comes to in the first world in which that is what the student wrote. */
    private static Optional<Value> explaining(Judged judged, Expected expected, List<Map<String, Value>> worlds) {
        return worlds.stream()
                .map(world -> expected.value(world))
                .filter(judged::isExplainedBy)
                .findFirst();
    }

    private List<Map<String, Value>> allWorlds(Expected answer) {
        List<Map<String, Value>> worlds = new ArrayList<>(List.of(earlier.reference()));
        worlds.addAll(earlier.worlds(answer));
        return worlds;
    }

    private Optional<Verdict> convention(Judged judged) {
        return part.also().stream()
                .flatMap(also -> convention(judged, also).stream())
                .findFirst();
    }

    private Optional<Verdict> convention(Judged judged, Alternative also) {
        Reason reason = Conventions.rightBy(also.convention());
        return explaining(judged, also.answer(), allWorlds(also.answer()))
                .map(value -> judged.verdict(Outcome.CONVENTION, also.credit(), reason, value));
    }

    private Optional<Verdict> mistake(Judged judged) {
        return part.mistakes().stream()
                .flatMap(mistake -> mistake(judged, mistake).stream())
                .findFirst();
    }

    /** The reason of a verdict on a mistake that the rubric names. */
    static Reason declared(Mistake mistake) {
        return new Reason("declared-mistake", mistake.say());
    }

    private Optional<Verdict> mistake(Judged judged, Mistake mistake) {
        return explaining(judged, mistake.answer(), allWorlds(mistake.answer()))
                .map(value -> judged.verdict(Outcome.MISTAKE, mistake.credit(), declared(mistake), value));
    }

    private Optional<Verdict> slip(Judged judged, Expected answer) {
        List<Explanations> worlds = new ArrayList<>(reference);
        earlier.worlds(answer).forEach(world -> worlds.add(new Explanations(answer, world, judged.isCount())));
        return new Diagnosis(judged, answer.givens(), worlds).verdict();
    }

    private Verdict open(FoundAnswer found, Outcome outcome, boolean review, String code, String sentence) {
        return new Verdict(
                part.id(),
                part.points(),
                BigDecimal.ZERO,
                outcome,
                review,
                found,
                found.chosen().map(candidate -> candidate.written().primary()),
                part.answer().map(answer -> answer.value(earlier.reference())),
                Optional.empty(),
                List.of(new Reason(code, sentence)));
    }
}
