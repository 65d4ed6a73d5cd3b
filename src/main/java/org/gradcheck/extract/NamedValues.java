package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Problem;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.FoundAnswer.Status;

/** Makes one answer of several named values. */
final class NamedValues {

    private NamedValues() {}

    /** The values that are there; a person looks where one of them is not clear. */
    static FoundAnswer together(Question question, List<FoundAnswer> items, Region own) {
        List<Problem> problems = new ArrayList<>();
        items.forEach(item -> problems.addAll(item.problems()));
        boolean isClear =
                items.stream().allMatch(item -> item.status() == Status.FOUND || item.status() == Status.MISSING);
        return new FoundAnswer(
                question,
                isClear ? Status.FOUND : Status.AMBIGUOUS,
                whole(items),
                rivals(items),
                own.lines(),
                problems,
                items);
    }

    private static List<Candidate> rivals(List<FoundAnswer> items) {
        return items.stream().flatMap(item -> item.rivals().stream()).toList();
    }

    private static Optional<Candidate> whole(List<FoundAnswer> items) {
        List<FoundAnswer> there =
                items.stream().filter(item -> item.chosen().isPresent()).toList();
        List<String> names =
                there.stream().map(item -> item.question().labels().get(0)).toList();
        return named(
                names, there.stream().flatMap(item -> item.chosen().stream()).toList());
    }

    /** One candidate of several with names; empty if there are none. */
    static Optional<Candidate> named(List<String> names, List<Candidate> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Written> written = values.stream().map(Candidate::written).toList();
        List<Reading> readings = written.stream().map(Written::primary).toList();
        List<String> texts = new ArrayList<>();
        LinkedHashSet<String> doubts = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            texts.add(names.get(i) + " = " + written.get(i).text());
            doubts.addAll(written.get(i).allDoubts());
        }
        Written whole = new Written(
                String.join(", ", texts),
                new ListOf(written.stream().map(Written::expression).toList()),
                List.of(Reading.of(
                        new Composite.Named(
                                names, readings.stream().map(Reading::value).toList()),
                        readings)),
                written.stream().anyMatch(Written::approximate),
                "",
                List.copyOf(doubts));
        Candidate first = values.get(0);
        int weight = values.stream().mapToInt(Candidate::weight).min().orElse(first.weight());
        return Optional.of(new Candidate(whole, first.place(), "its values are called what was asked for", weight));
    }

    /** Values without names, in the order of the names. */
    static FoundAnswer inOrder(Question question, List<Found> series, Region own, boolean asked) {
        List<FoundAnswer> items = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Question item = question.items().get(i);
            Written written = series.get(i).written();
            boolean fits = item.kind().accepts(written);
            Candidate candidate = series.get(i).candidate();
            Candidate admitted = new Candidate(
                    written.admitting(item.kind()::admits),
                    candidate.place(),
                    candidate.evidence(),
                    candidate.weight());
            items.add(new FoundAnswer(
                    item,
                    asked && fits ? Status.FOUND : Status.AMBIGUOUS,
                    Optional.of(admitted),
                    List.of(),
                    own.lines(),
                    asked && fits ? List.of() : List.of(noNames(own))));
        }
        FoundAnswer all = together(question, items, own);
        return all.status() == Status.FOUND ? all : all.doubted(List.of(noNames(own)));
    }

    private static Problem noNames(Region own) {
        return new Problem(
                own.lines().get(0).place(),
                "no-names",
                "The values have no names, so that it can't be told which is which.");
    }

    /** Something is written, but none of the values. */
    static FoundAnswer unreadable(Question question, Region own) {
        Problem problem = new Problem(
                own.lines().get(0).place(),
                "no-answer-read",
                "Something is written here, but none of the values that are asked for could be read from it.");
        return new FoundAnswer(question, Status.UNREADABLE, Optional.empty(), List.of(), own.lines(), List.of(problem));
    }
}
