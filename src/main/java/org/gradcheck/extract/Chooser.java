package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.Candidates.Found;
import org.gradcheck.extract.FoundAnswer.Status;

/**
 * Chooses the final answer among the candidates of a region, by how it is marked and where it stands; never by what the
 * right answer is.
 *
 * <p>The last of the best-marked candidates is the answer. It is doubtful, and goes to a person, where the same strong mark
 * stands on two values, or where a weakly marked answer is followed by another value.
 */
final class Chooser {

    private final Question question;

    Chooser(Question question) {
        this.question = question;
    }

    /** The answer in the regions that are labelled as the question's; several with different answers are a case for a person. */
    FoundAnswer choose(List<Region> regions) {
        List<FoundAnswer> written = regions.stream()
                .map(this::choose)
                .filter(answer -> answer.status() != Status.MISSING)
                .toList();
        if (written.isEmpty()) {
            return choose(new Region(
                    regions.stream().flatMap(region -> region.rows().stream()).toList()));
        }
        FoundAnswer last = written.get(written.size() - 1);
        return written.stream().allMatch(other -> agree(other, last)) ? last : contradicted(written, last);
    }

    private static boolean agree(FoundAnswer a, FoundAnswer b) {
        return a == b
                || a.chosen().isEmpty()
                || a.chosen().map(Chooser::value).equals(b.chosen().map(Chooser::value));
    }

    private FoundAnswer contradicted(List<FoundAnswer> written, FoundAnswer last) {
        List<Candidate> rivals = written.stream()
                .filter(other -> other != last)
                .flatMap(other -> other.chosen().stream())
                .toList();
        Place place = rivals.get(rivals.size() - 1).place();
        Problem problem = new Problem(place, "answered-twice", "The part is answered more than once, and differently.");
        return new FoundAnswer(question, Status.AMBIGUOUS, last.chosen(), rivals, last.region(), List.of(problem));
    }

    private FoundAnswer choose(Region region) {
        Region own = region.own(question);
        if (question.kind().isManual()) {
            return found(Status.MANUAL, Optional.empty(), List.of(), own, List.of());
        }
        if (own.isBlank()) {
            return found(Status.MISSING, Optional.empty(), List.of(), own, List.of());
        }
        List<Found> candidates = standing(new Candidates(question).in(own));
        if (candidates.isEmpty()) {
            return unreadable(own);
        }
        return choose(candidates, own);
    }

    /** What was not taken back by a later correction. */
    private static List<Found> standing(List<Found> all) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            from = all.get(i).corrects() ? i : from;
        }
        return all.subList(from, all.size());
    }

    private FoundAnswer choose(List<Found> candidates, Region own) {
        Found last = candidates.get(candidates.size() - 1);
        int strongest = candidates.stream()
                .mapToInt(found -> found.cue().weight())
                .max()
                .orElseThrow();
        List<Found> best = candidates.stream()
                .filter(found -> found.cue().weight() == strongest)
                .toList();
        Found chosen = best.get(best.size() - 1);
        List<Problem> problems = new ArrayList<>();
        boolean contradicted = chosen.cue().isFinal() && best.stream().anyMatch(other -> differs(other, chosen));
        if (contradicted) {
            problems.add(problem(chosen, "contradiction", "Two different answers are marked as final."));
        } else if (!chosen.cue().isFinal() && differs(last, chosen)) {
            problems.add(
                    problem(chosen, "unclear-final", "Another value follows, and neither is marked as the answer."));
        }
        if (candidates.stream().anyMatch(Found::hedges)) {
            problems.add(problem(chosen, "another-offered", "Another value is offered beside this one."));
        }
        chosen.candidate()
                .written()
                .doubts()
                .forEach(doubt -> problems.add(problem(chosen, "doubtful-reading", doubt)));
        Status status = problems.isEmpty() ? Status.FOUND : Status.AMBIGUOUS;
        return found(status, Optional.of(chosen.candidate()), rivals(candidates, chosen), own, problems);
    }

    private static boolean differs(Found a, Found b) {
        return a != b
                && !value(a).equals(value(b))
                && !b.candidate().written().readings().stream().anyMatch(reading -> admits(reading, value(a)));
    }

    private static boolean admits(org.gradcheck.expression.Reading reading, Value value) {
        return reading.value().equals(value)
                || reading.admitted()
                        .flatMap(interval -> interval.contains(value))
                        .orElse(false);
    }

    private static Value value(Found found) {
        return value(found.candidate());
    }

    private static Value value(Candidate candidate) {
        return candidate.written().primary().value();
    }

    private static List<Candidate> rivals(List<Found> candidates, Found chosen) {
        return candidates.stream()
                .filter(other -> differs(other, chosen))
                .map(Found::candidate)
                .sorted(Comparator.comparingInt(Candidate::weight).reversed())
                .limit(5)
                .toList();
    }

    private static Problem problem(Found chosen, String code, String message) {
        return new Problem(chosen.candidate().place(), code, message);
    }

    private FoundAnswer unreadable(Region own) {
        Problem problem = new Problem(
                own.lines().get(0).place(),
                "no-answer-read",
                "Something is written here, but no " + question.kind().name() + " could be read from it.");
        return found(Status.UNREADABLE, Optional.empty(), List.of(), own, List.of(problem));
    }

    private FoundAnswer found(
            Status status, Optional<Candidate> chosen, List<Candidate> rivals, Region region, List<Problem> problems) {
        return new FoundAnswer(question, status, chosen, rivals, region.lines(), problems);
    }
}
