package org.gradcheck.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.rubric.Part;

/**
 * The judgement on several named values, made of those on each. It says which of them are right, and their points are added up;
 * while one of them is open, all are.
 *
 * @param items in the order of the part's items
 */
record NamedVerdict(Part part, FoundAnswer found, List<Verdict> items) {

    /** From what decides most to what does least. */
    private static final List<Outcome> DECIDING = List.of(
            Outcome.UNREADABLE,
            Outcome.AMBIGUOUS,
            Outcome.INCORRECT,
            Outcome.MISTAKE,
            Outcome.CARRIED,
            Outcome.CONVENTION,
            Outcome.CORRECT);

    NamedVerdict {
        items = List.copyOf(items);
    }

    /** A reason why one of the values is judged as it is. */
    static Reason reason(Part item, Reason reason) {
        return new Reason(reason.code(), item.question().ask() + ": " + reason.text());
    }

    Verdict whole() {
        Outcome outcome = outcome();
        BigDecimal points = items.stream().map(Verdict::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Verdict(
                part.id(),
                part.points(),
                outcome.isOpen() ? BigDecimal.ZERO : points,
                outcome,
                items.stream().anyMatch(Verdict::review) || outcome == Outcome.AMBIGUOUS,
                found,
                found.chosen().map(Candidate::written).map(written -> written.primary()),
                named(Verdict::expected),
                named(Verdict::explained),
                reasons(outcome));
    }

    /** A value that is not there is a wrong one as long as another is; what is not clear in one is not clear as a whole. */
    private Outcome outcome() {
        if (items.stream().allMatch(item -> item.outcome() == Outcome.MISSING)) {
            return Outcome.MISSING;
        }
        List<Outcome> outcomes = items.stream()
                .map(Verdict::outcome)
                .map(outcome -> outcome == Outcome.MISSING ? Outcome.INCORRECT : outcome)
                .map(outcome -> outcome == Outcome.UNREADABLE ? Outcome.AMBIGUOUS : outcome)
                .toList();
        return DECIDING.stream().filter(outcomes::contains).findFirst().orElseThrow();
    }

    private List<Reason> reasons(Outcome outcome) {
        if (outcome == Outcome.CORRECT || outcome == Outcome.MISSING) {
            return items.get(0).reasons();
        }
        List<Reason> reasons = new ArrayList<>();
        boolean isPartly = items.stream().anyMatch(NamedVerdict::isRight)
                && !items.stream().allMatch(NamedVerdict::isRight);
        if (isPartly) {
            reasons.add(new Reason(
                    "partly-right",
                    (names("Right", NamedVerdict::isRight)
                                    + names("Not right", NamedVerdict::isWrong)
                                    + names(
                                            "For a person",
                                            item -> item.outcome().isOpen()))
                            .strip()));
        }
        for (int i = 0; i < items.size(); i++) {
            Part item = part.items().get(i);
            items.get(i).reasons().stream()
                    .filter(reason -> !reason.code().equals("correct"))
                    .forEach(reason -> reasons.add(reason(item, reason)));
        }
        return reasons;
    }

    private static boolean isRight(Verdict item) {
        return item.outcome() == Outcome.CORRECT
                || item.outcome() == Outcome.CONVENTION
                || item.outcome() == Outcome.CARRIED;
    }

    private static boolean isWrong(Verdict item) {
        return !isRight(item) && !item.outcome().isOpen();
    }

    /** The values of which something is to be said, as a sentence; empty if there are none. */
    private String names(String said, Predicate<Verdict> wanted) {
        List<String> names = items.stream()
                .filter(wanted)
                .map(item -> item.found().question().ask())
                .toList();
        return names.isEmpty() ? "" : said + ": " + String.join(", ", names) + ". ";
    }

    private Optional<Value> named(Function<Verdict, Optional<Value>> value) {
        List<Value> values =
                items.stream().flatMap(item -> value.apply(item).stream()).toList();
        List<String> names =
                part.items().stream().map(item -> item.question().ask()).toList();
        return values.size() < names.size() ? Optional.empty() : Optional.of(new Composite.Named(names, values));
    }
}
