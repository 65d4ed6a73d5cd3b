package org.gradcheck.rubric;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.Question;
import org.gradcheck.rubric.PartDraft.AlternativeDraft;
import org.gradcheck.rubric.PartDraft.MistakeDraft;

/** Makes parts of drafts, now that the key is computed, and notes where the two do not fit together. */
final class PartAssembly {

    private final KeyComputation computation;
    private final Set<String> names;
    private final boolean forCheckingOnly;
    private final Faults faults;

    /**
     * @param names what results may contain
     * @param forCheckingOnly whether the rubric as a whole has neither answers nor manual parts
     */
    PartAssembly(KeyComputation computation, Set<String> names, boolean forCheckingOnly, Faults faults) {
        this.computation = computation;
        this.names = names;
        this.forCheckingOnly = forCheckingOnly;
        this.faults = faults;
    }

    /** The part; empty if it has no kind, which then is noted. */
    Optional<Part> part(PartDraft draft) {
        checkKeys(draft);
        Optional<Value> value = Optional.ofNullable(computation.key().get(draft.id()));
        value.ifPresent(right -> check(draft, right));
        return draft.kind().or(() -> value.map(AnswerShape::of)).map(kind -> part(draft, kind, value));
    }

    private static Part part(PartDraft draft, AnswerKind kind, Optional<Value> value) {
        List<String> symbols = draft.variables().isEmpty()
                ? value.map(right -> List.copyOf(right.expression().symbols())).orElse(List.of())
                : draft.variables();
        Labels labels = draft.labels();
        return new Part(
                draft.id(),
                new Question(draft.id(), labels.labels(), labels.within(), draft.ask(), kind, symbols),
                draft.points(),
                draft.answer().map(Claim::expected),
                draft.also().stream().map(AlternativeDraft::alternative).toList(),
                draft.mistakes().stream().map(MistakeDraft::mistake).toList(),
                draft.options(),
                draft.digits(),
                draft.manual());
    }

    private void checkKeys(PartDraft draft) {
        Section section = draft.section();
        if (forCheckingOnly) {
            if (!section.has("kind")) {
                faults.error(
                        section.position(),
                        "Part " + draft.id() + " has no answer that would tell its kind: write kind: "
                                + String.join(", ", AnswerKinds.names()) + ".");
            }
            return;
        }
        if (!section.has("points")) {
            faults.error(section.position(), "The key points: is missing from part " + draft.id() + ".");
        }
        if (draft.hasAnswer() && draft.isManual()) {
            faults.error(
                    section.position("manual"),
                    "Part " + draft.id() + " has an answer and is manual: leave out answer: or manual:.");
        }
        if (!draft.hasAnswer() && !draft.isManual()) {
            faults.error(
                    section.position(),
                    "Part " + draft.id()
                            + " has no answer: write answer: and how it is computed, or manual: and what a person is to look at.");
        }
    }
}
