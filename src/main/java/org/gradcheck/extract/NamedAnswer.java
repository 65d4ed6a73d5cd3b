package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.FoundAnswer.Status;

/**
 * Finds several values by the names that are asked for. A value without one of the names goes to a person as long as a name
 * has no value; so do values without any names, unless the question lists the names in the order of the values.
 */
final class NamedAnswer {

    private final Question question;
    private final Map<Question, ValueName> names = new LinkedHashMap<>();

    NamedAnswer(Question question) {
        this.question = question;
        question.items().forEach(item -> names.put(item, new ValueName(item.labels())));
    }

    /** The values in the student's own rows, in which something is written. */
    FoundAnswer in(Region region) {
        Region own = new Region(region.rows().stream().map(NamedFormulas::cut).toList());
        Map<Question, Region> cells = new NamedTable(names).in(own);
        Map<Question, List<Found>> called = called(own);
        boolean isNamed = !cells.isEmpty() || called.values().stream().anyMatch(values -> !values.isEmpty());
        List<Found> series = isNamed ? List.of() : series(own);
        if (!series.isEmpty()) {
            return NamedValues.inOrder(question, series, region, asksInOrder());
        }
        List<Found> claimed = called.values().stream().flatMap(List::stream).toList();
        List<FoundAnswer> items = names.keySet().stream()
                .map(item -> Optional.ofNullable(cells.get(item))
                        .map(cell -> new Chooser(item).choose(cell))
                        .orElseGet(() -> answer(item, called.getOrDefault(item, List.of()), claimed, own)))
                .toList();
        return items.stream().allMatch(item -> item.status() == Status.MISSING)
                ? NamedValues.unreadable(question, region)
                : NamedValues.together(question, items, region);
    }

    /** What is called by each of the names. */
    private Map<Question, List<Found>> called(Region own) {
        Map<Question, List<Found>> called = new LinkedHashMap<>();
        List<Found> tuples = new Candidates(question.asking(AnswerKinds.any())).in(own);
        names.forEach((item, name) -> {
            List<Found> its = new ArrayList<>(
                    new Candidates(item).in(own).stream().filter(name::isOf).toList());
            tuples.forEach(tuple -> NamedTuple.part(tuple, name).ifPresent(its::add));
            called.put(item, its);
        });
        return called;
    }

    private static boolean isClaimed(Found found, List<Found> claimed) {
        return claimed.stream()
                .anyMatch(other ->
                        other.statement().place().equals(found.statement().place()));
    }

    private static FoundAnswer answer(Question item, List<Found> called, List<Found> claimed, Region own) {
        if (!called.isEmpty()) {
            return new Chooser(item).found(new Selection(called), own);
        }
        return new Candidates(item)
                .in(own).stream()
                        .filter(found -> found.aside().isEmpty() && !isClaimed(found, claimed))
                        .findFirst()
                        .map(found -> new FoundAnswer(
                                item,
                                Status.AMBIGUOUS,
                                Optional.of(found.candidate()),
                                List.of(),
                                own.lines(),
                                List.of(unnamed(found, item))))
                        .orElseGet(() -> new FoundAnswer(
                                item, Status.MISSING, Optional.empty(), List.of(), own.lines(), List.of()));
    }

    private static Problem unnamed(Found found, Question item) {
        return new Problem(
                found.statement().place(),
                "unnamed-value",
                "There is no " + item.labels().get(0) + ", but a value without one of the names.");
    }

    /** As many values without names as are asked for, one behind the other; none if there are more or fewer. */
    private List<Found> series(Region own) {
        List<Found> found = new Candidates(question.asking(AnswerKinds.any()))
                .in(own).stream()
                        .filter(value ->
                                value.aside().isEmpty() && !value.statement().isChain())
                        .toList();
        if (found.size() == 1) {
            return NamedTuple.parts(found.get(0), names.size());
        }
        boolean isSeries = found.size() == names.size()
                && found.stream()
                        .skip(1)
                        .allMatch(value ->
                                Doubt.LISTED.matcher(value.statement().before()).matches());
        return isSeries ? found : List.of();
    }

    /** Whether the question lists the names in this order, each once. */
    private boolean asksInOrder() {
        List<String> asked = ValueName.words(question.ask());
        List<List<Integer>> places = names.values().stream()
                .map(name -> IntStream.range(0, asked.size())
                        .filter(i -> name.isIn(asked.get(i)))
                        .boxed()
                        .collect(Collectors.toList()))
                .toList();
        boolean once = places.stream().allMatch(place -> place.size() == 1);
        return once
                && IntStream.range(1, places.size())
                        .allMatch(i -> places.get(i - 1).get(0) < places.get(i).get(0));
    }
}
