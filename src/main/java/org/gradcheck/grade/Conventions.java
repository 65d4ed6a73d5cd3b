package org.gradcheck.grade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.rubric.Alternative;
import org.gradcheck.rubric.Part;
import org.gradcheck.rubric.Rubric;

/**
 * The conventions by which a part may be answered, and those by which a student's answer is right.
 *
 * @param part the part's id
 * @param offered the names of conventions that make a difference to the part, the key's own first
 * @param explaining those by which the answer is right
 */
record Conventions(String part, Set<String> offered, Set<String> explaining) {

    /** What the key is answered by; no convention of a rubric is called so. */
    static final String KEY = "";

    /** The reason of a verdict that rests on a convention. */
    static Reason rightBy(String convention) {
        return new Reason("convention", "Right by this convention: " + convention + ".");
    }

    /**
     * What an answer tells; empty if it is not right, or right in the only way there is.
     *
     * @param alternatives part id to what its alternatives come to with the right answers
     */
    static Optional<Conventions> of(Verdict verdict, Rubric rubric, Map<String, List<Value>> alternatives) {
        boolean isRight = verdict.outcome() == Outcome.CORRECT || verdict.outcome() == Outcome.CONVENTION;
        Optional<Written> written =
                verdict.found().chosen().map(candidate -> candidate.written().withoutRivals());
        Optional<Value> key = Optional.ofNullable(rubric.key().get(verdict.part()));
        if (!isRight || written.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        Part part = rubric.part(verdict.part()).orElseThrow();
        Set<String> offered = offered(part, written.get(), rubric.conventions());
        List<Value> values = alternatives.getOrDefault(part.id(), List.of());
        return Optional.of(offered)
                .filter(names -> names.size() > 1)
                .map(names -> new Conventions(
                        part.id(), names, explaining(verdict, part, written.get(), key.get(), values, names)))
                .filter(told -> !told.explaining().isEmpty());
    }

    private static Set<String> offered(Part part, Written written, List<String> ofReading) {
        Set<String> offered = new LinkedHashSet<>(List.of(KEY));
        written.readings().stream()
                .map(Reading::convention)
                .filter(ofReading::contains)
                .forEach(offered::add);
        part.also().stream().map(Alternative::convention).forEach(offered::add);
        return offered;
    }

    private static Set<String> explaining(
            Verdict verdict, Part part, Written written, Value key, List<Value> values, Set<String> offered) {
        AnswerKind kind = part.question().kind();
        Set<String> explaining = new LinkedHashSet<>();
        if (kind.compare(written.allowing(List.of()), key, part.digits()).isEqual()) {
            explaining.add(KEY);
        }
        written.readings().stream()
                .filter(reading -> reading.agreesWith(Reading.exact(key)))
                .map(Reading::convention)
                .filter(offered::contains)
                .forEach(explaining::add);
        for (int i = 0; i < part.also().size(); i++) {
            String convention = part.also().get(i).convention();
            boolean isRight = verdict.reasons().contains(rightBy(convention))
                    || kind.compare(written.allowing(List.of()), values.get(i), part.digits())
                            .isEqual();
            if (isRight) {
                explaining.add(convention);
            }
        }
        return explaining;
    }
}
