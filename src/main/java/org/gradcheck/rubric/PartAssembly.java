package org.gradcheck.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.expression.Spelling;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.Question;
import org.gradcheck.extract.Vocabulary;
import org.gradcheck.rubric.PartDraft.AlternativeDraft;
import org.gradcheck.rubric.PartDraft.MistakeDraft;

/** Makes parts of drafts, now that the key is computed, and notes where the two do not fit together. */
final class PartAssembly {

    private static final String CHOICE = "choice";

    private final KeyComputation computation;
    private final Map<String, List<Expected>> followUps;
    private final Set<String> names;
    private final boolean forCheckingOnly;
    private final Faults faults;

    /**
     * @param followUps part id to the ways in which its answer follows from earlier ones
     * @param names what results may contain
     * @param forCheckingOnly whether the rubric as a whole has neither answers nor manual parts
     */
    PartAssembly(
            KeyComputation computation,
            Map<String, List<Expected>> followUps,
            Set<String> names,
            boolean forCheckingOnly,
            Faults faults) {
        this.computation = computation;
        this.followUps = followUps;
        this.names = names;
        this.forCheckingOnly = forCheckingOnly;
        this.faults = faults;
    }

    /** The part; empty if it has no kind, which then is noted. */
    Optional<Part> part(PartDraft draft) {
        checkKeys(draft);
        return assembled(draft);
    }

    private Optional<Part> assembled(PartDraft draft) {
        Optional<Value> value = Optional.ofNullable(computation.key().get(draft.id()));
        value.filter(right -> draft.items().isEmpty()).ifPresent(right -> check(draft, right));
        return draft.kind().or(() -> value.map(KindOfValue::of)).map(kind -> part(draft, kind, value));
    }

    private Part part(PartDraft draft, AnswerKind kind, Optional<Value> value) {
        Optional<List<String>> symbols = draft.variables().isEmpty()
                ? value.map(right -> List.copyOf(right.expression().symbols())).or(() -> noSymbols(draft))
                : Optional.of(draft.variables());
        Labels labels = draft.labels();
        List<Part> items =
                draft.items().stream().flatMap(item -> assembled(item).stream()).toList();
        return new Part(
                draft.id(),
                new Question(
                        draft.id(),
                        labels.labels(),
                        labels.within(),
                        draft.ask(),
                        kind,
                        symbols,
                        vocabulary(draft, kind),
                        draft.cell(),
                        items.stream().map(Part::question).toList()),
                draft.points(),
                draft.answer().map(Claim::expected).or(() -> named(items)),
                followUps.getOrDefault(draft.id(), List.of()),
                draft.also().stream().map(AlternativeDraft::alternative).toList(),
                draft.mistakes().stream().map(MistakeDraft::mistake).toList(),
                draft.working(),
                draft.options(),
                draft.digits(),
                draft.manual(),
                items);
    }

    private static Optional<Expected> named(List<Part> items) {
        Map<String, Expected> answers = new LinkedHashMap<>();
        items.forEach(item ->
                item.answer().ifPresent(answer -> answers.put(item.question().ask(), answer)));
        return answers.isEmpty() ? Optional.empty() : Optional.of(new NamedAnswers(answers));
    }

    /** An empty list says that no name belongs to an answer; where there is no list, nothing is known. */
    private static Optional<List<String>> noSymbols(PartDraft draft) {
        return draft.section().has("variables") ? Optional.of(List.of()) : Optional.empty();
    }

    /** A choice is told from the other options; a term in words from the wrong answers that are foreseen. */
    private static Vocabulary vocabulary(PartDraft draft, AnswerKind kind) {
        if (!kind.isInWords()) {
            return Vocabulary.NONE;
        }
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        boolean isChoice = kind.name().equals(CHOICE);
        claims(draft).forEach(claim -> spellings.put(claim.expected().text(), List.of()));
        draft.answer()
                .filter(right -> !isChoice)
                .ifPresent(right -> spellings.put(right.expected().text(), draft.options()));
        draft.options().stream().filter(option -> isChoice).forEach(option -> spellings.put(option, List.of()));
        return new Vocabulary(spellings);
    }

    private static Stream<Claim> claims(PartDraft draft) {
        return Stream.of(
                        draft.answer().stream(),
                        draft.also().stream().map(AlternativeDraft::claim),
                        draft.mistakes().stream().map(MistakeDraft::claim))
                .flatMap(claims -> claims);
    }

    private void checkKeys(PartDraft draft) {
        Section section = draft.section();
        if (forCheckingOnly) {
            if (draft.kind().isEmpty() && !section.has("kind")) {
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

    private void check(PartDraft draft, Value right) {
        Position position = draft.answer().orElseThrow().position();
        KindOfValue.misfit(draft.kind().orElseGet(() -> KindOfValue.of(right)), right)
                .ifPresent(sentence -> faults.error(position, sentence));
        checkNames(draft, right, position);
        checkOptions(draft);
        new Fairness(draft, faults).check(right, computation);
    }

    /** A name that nothing is known about is most likely misspelt. */
    private void checkNames(PartDraft draft, Value right, Position position) {
        if (draft.answer().orElseThrow().expected() instanceof StatedAnswer) {
            return;
        }
        SortedSet<String> allowed = new TreeSet<>(draft.variables());
        if (draft.variables().isEmpty()) {
            allowed.addAll(names);
        }
        for (String name : right.expression().symbols()) {
            if (!allowed.contains(name)) {
                faults.error(
                        position,
                        "The name " + name + " is left in the answer, and it is not known."
                                + Spelling.didYouMean(name, allowed)
                                + " If an answer contains it, write it in variables:.");
            }
        }
    }

    private void checkOptions(PartDraft draft) {
        if (draft.kind().filter(kind -> kind.name().equals(CHOICE)).isEmpty()) {
            return;
        }
        claims(draft)
                .filter(claim -> !draft.options().contains(claim.expected().text()))
                .forEach(claim -> {
                    String answer = claim.expected().text();
                    faults.error(
                            claim.position(),
                            "The answer " + answer + " is none of the options: " + String.join(", ", draft.options())
                                    + "." + Spelling.didYouMean(answer, draft.options()));
                });
    }
}
