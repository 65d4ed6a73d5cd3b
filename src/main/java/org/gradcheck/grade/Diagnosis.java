package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;

/**
 * Explains a wrong answer by slips: by one that a calculator knows; by a wrong sign; by one that may happen with any
 * calculation; by two together. The first of these that explains it decides. Several different slips that explain the same
 * number are for a person. The later kinds count only where a match by chance is unlikely, and an answer that is 0, 1, 2 or a
 * given value is never explained.
 */
final class Diagnosis {

    private static final Reason SEVERAL =
            new Reason("several-slips", "Several slips explain this number; a person decides which one was made.");

    private static final Reason FROM_EARLIER =
            new Reason("from-earlier-answer", "It was compared with what follows from your own earlier answer.");

    private final Judged judged;
    private final Set<Value> givens;
    private final List<Explanations> worlds;

    /** @param worlds what slips come to: from the right answers to earlier parts, then from the student's own */
    Diagnosis(Judged judged, Set<Value> givens, List<Explanations> worlds) {
        this.judged = judged;
        this.givens = givens;
        this.worlds = List.copyOf(worlds);
    }

    /** An explanation, and whether it goes on from an earlier answer of the student. */
    private record Suspect(Explanation explanation, boolean fromEarlier) {

        Value value() {
            return explanation.value();
        }
    }

    /** The verdict if the answer is explained. */
    Optional<Verdict> verdict() {
        if (judged.saysNothing(givens)) {
            return Optional.empty();
        }
        return told(matching(Explanations::ofOneSlip))
                .or(() -> told(matching(Explanations::ofSign)))
                .or(this::byGenericSlip)
                .or(this::byTwoSlips);
    }

    private Optional<Verdict> byGenericSlip() {
        List<Reading> meant = SwappedDigits.meant(judged.written().primary());
        int candidates = meant.size() + suspects(Explanations::ofAnyCalculation).size();
        List<Suspect> matching =
                matching(world -> Stream.concat(world.ofAnyCalculation().stream(), swapped(meant, world))
                        .toList());
        return told(telling(matching, candidates));
    }

    /** The answer itself, if it is what is right but for the order of its digits. */
    private Stream<Explanation> swapped(List<Reading> meant, Explanations world) {
        Reading right = Reading.exact(world.right());
        return meant.stream()
                .filter(reading -> reading.agreesWith(right))
                .map(reading -> new Explanation(
                        List.of(SwappedDigits.REASON),
                        judged.written().primary().value()));
    }

    private Optional<Verdict> byTwoSlips() {
        return told(telling(
                matching(Explanations::ofTwoSlips),
                suspects(Explanations::ofTwoSlips).size()));
    }

    private List<Suspect> suspects(Function<Explanations, List<Explanation>> kind) {
        List<Suspect> suspects = new ArrayList<>();
        for (Explanations world : worlds) {
            boolean fromEarlier = world != worlds.get(0);
            kind.apply(world).forEach(explanation -> suspects.add(new Suspect(explanation, fromEarlier)));
        }
        return suspects;
    }

    private List<Suspect> matching(Function<Explanations, List<Explanation>> kind) {
        return suspects(kind).stream()
                .filter(suspect -> judged.isExplainedBy(suspect.explanation))
                .toList();
    }

    private List<Suspect> telling(List<Suspect> matching, int candidates) {
        return matching.stream()
                .filter(suspect -> Coincidence.isUnlikely(judged.reading(suspect.value()), judged.key(), candidates))
                .toList();
    }

    private Optional<Verdict> told(List<Suspect> matching) {
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        boolean isUnique = matching.stream()
                        .map(suspect -> suspect.explanation.code())
                        .distinct()
                        .count()
                == 1;
        List<Reason> reasons = new ArrayList<>(isUnique ? List.of() : List.of(SEVERAL));
        matching.stream()
                .flatMap(suspect -> suspect.explanation.slips().stream())
                .distinct()
                .forEach(reasons::add);
        if (matching.stream().allMatch(Suspect::fromEarlier)) {
            reasons.add(FROM_EARLIER);
        }
        return Optional.of(judged.slip(reasons, !isUnique, oneValue(matching)));
    }

    /** The value that explains the answer, if that is clear. */
    private static Optional<Value> oneValue(List<Suspect> matching) {
        Set<Value> values = matching.stream().map(Suspect::value).collect(Collectors.toUnmodifiableSet());
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }
}
