package org.gradcheck.grade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gradcheck.answer.Match;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.rubric.Part;

/**
 * An answer that was read, to be compared with one value after the other.
 *
 * @param written the answer with the readings that need no person and no convention that is not agreed
 */
record Judged(Part part, FoundAnswer found, Written written, Value key) {

    private static final Set<Value> SMALL = LongStream.rangeClosed(-2, 2)
            .mapToObj(number -> Value.of(Expression.number(number)))
            .collect(Collectors.toUnmodifiableSet());

    static Judged of(Part part, FoundAnswer found, List<String> conventions, Value key) {
        return new Judged(part, found, whole(found).withoutRivals().allowing(conventions), key);
    }

    /** The answer with all readings there are. */
    private static Written whole(FoundAnswer found) {
        return found.chosen().orElseThrow().written();
    }

    private Match match(Value value) {
        return part.question().kind().compare(written, value, part.digits());
    }

    boolean isExplainedBy(Value value) {
        return match(value).isEqual();
    }

    boolean isExplainedBy(Explanation explanation) {
        return explanation.about().filter(this::isFarFrom).isEmpty() && isExplainedBy(explanation.value());
    }

    /** Whether the answer is one number, and by no reading within two units of its last digit of this one. */
    private boolean isFarFrom(BigDecimal number) {
        return written.readings().stream()
                .allMatch(reading -> reading.value()
                        .decimal(MathContext.DECIMAL64)
                        .filter(decimal -> decimal.subtract(number).abs().compareTo(slack(reading, number)) > 0)
                        .isPresent());
    }

    private static BigDecimal slack(Reading reading, BigDecimal number) {
        BigDecimal units = reading.lastPlace()
                .flatMap(place -> new Value.Exact(place.multiply(2)).decimal(MathContext.DECIMAL64))
                .orElse(BigDecimal.ZERO);
        return units.add(number.abs().movePointLeft(9));
    }

    /** The reading that fits a value best. */
    Reading reading(Value value) {
        return match(value).reading();
    }

    boolean isCount() {
        return part.isCount();
    }

    /**
     * Whether the answer is so ordinary that any calculation may come to it: 0, 1, 2 or a given value; or in a list, nothing
     * else than these differs from the right one.
     */
    boolean saysNothing(Set<Value> givens) {
        Value value = written.primary().value();
        List<Value> items = value.parts();
        List<Value> right = key.parts();
        if (items.isEmpty() || items.size() != right.size()) {
            return SMALL.contains(value) || givens.contains(value);
        }
        return IntStream.range(0, items.size())
                .filter(i -> !items.get(i).equals(right.get(i)))
                .allMatch(i -> SMALL.contains(items.get(i)) || givens.contains(items.get(i)));
    }

    /** The verdict if the answer is the key, or may be but is written too coarsely to tell. */
    Optional<Verdict> right() {
        Match match = match(key);
        return switch (match.result()) {
            case EQUAL -> Optional.of(right(match.reading()));
            case TOO_COARSE ->
                Optional.of(verdict(
                        Outcome.AMBIGUOUS,
                        true,
                        BigDecimal.ZERO,
                        List.of(new Reason(
                                "too-few-digits", "It may be right, but it is written with too few digits to tell.")),
                        match.reading(),
                        Optional.empty()));
            case UNDECIDED ->
                Optional.of(verdict(
                        Outcome.AMBIGUOUS,
                        true,
                        BigDecimal.ZERO,
                        List.of(new Reason("not-comparable", "It can't be told whether it equals the right answer.")),
                        match.reading(),
                        Optional.empty()));
            case DIFFERENT -> rightIfReadOtherwise();
        };
    }

    /** Where another admissible reading of the answer would be right, a person decides. */
    private Optional<Verdict> rightIfReadOtherwise() {
        Match match = part.question().kind().compare(whole(found), key, part.digits());
        if (!match.isEqual()) {
            return Optional.empty();
        }
        Reading reading = match.reading();
        String why = reading.isRival()
                ? reading.doubt()
                : "It is right only with " + reading.convention() + ", which is not agreed here.";
        return Optional.of(verdict(
                Outcome.AMBIGUOUS,
                true,
                BigDecimal.ZERO,
                List.of(new Reason("other-reading", why)),
                reading,
                Optional.empty()));
    }

    private Verdict right(Reading reading) {
        boolean ordinary = reading.convention().isEmpty();
        Reason reason =
                ordinary ? new Reason("correct", "Your answer is right.") : Conventions.rightBy(reading.convention());
        Outcome outcome = ordinary ? Outcome.CORRECT : Outcome.CONVENTION;
        return verdict(outcome, false, part.points(), List.of(reason), reading, Optional.of(key));
    }

    Verdict wrong() {
        Reason reason = new Reason("incorrect", "This is not the expected answer.");
        return verdict(
                Outcome.INCORRECT,
                false,
                BigDecimal.ZERO,
                List.of(reason),
                match(key).reading(),
                Optional.empty());
    }

    Verdict verdict(Outcome outcome, BigDecimal points, Reason reason, Value explained) {
        Reading reading = reading(explained);
        return verdict(outcome, false, points, List.of(reason), reading, Optional.of(explained));
    }

    /** A wrong answer and what explains it. */
    Verdict slip(List<Reason> reasons, boolean review, Optional<Value> explained) {
        Reading reading = reading(explained.orElse(key));
        return verdict(Outcome.MISTAKE, review, BigDecimal.ZERO, reasons, reading, explained);
    }

    /** An answer that is explained, but not so that a program should decide. */
    Verdict doubtful(Reason reason, Value explained) {
        Reading reading = reading(explained);
        return verdict(Outcome.AMBIGUOUS, true, BigDecimal.ZERO, List.of(reason), reading, Optional.of(explained));
    }

    private Verdict verdict(
            Outcome outcome,
            boolean review,
            BigDecimal points,
            List<Reason> reasons,
            Reading reading,
            Optional<Value> explained) {
        Value expected = outcome == Outcome.CARRIED ? explained.orElse(key) : key;
        return new Verdict(
                part.id(),
                part.points(),
                points,
                outcome,
                review,
                found,
                Optional.of(reading),
                Optional.of(expected),
                explained,
                reasons);
    }
}
