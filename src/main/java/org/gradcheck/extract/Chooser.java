package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.expression.Value;
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
                .map(region -> region.isShared() ? new SharedRegion(region).answerTo(question) : choose(region))
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

    private static Value value(Candidate candidate) {
        return candidate.written().primary().value();
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

    FoundAnswer choose(Region region) {
        Region own = region.own(question);
        if (question.kind().isManual()) {
            return found(Status.MANUAL, Optional.empty(), List.of(), own, List.of());
        }
        if (own.isBlank()) {
            return own.picture()
                    .map(place -> pictured(place, own))
                    .orElseGet(() -> found(Status.MISSING, Optional.empty(), List.of(), own, List.of()));
        }
        if (question.kind().isInWords()) {
            return new WordAnswer(question).in(own);
        }
        if (question.kind().isMulti()) {
            return question.items().isEmpty()
                    ? new OpenNamedAnswer(question).in(own)
                    : new NamedAnswer(question).in(own);
        }
        List<Found> candidates = new Candidates(question).in(own);
        return candidates.isEmpty() ? unreadable(own) : found(new Selection(candidates), own);
    }

    /** The answer that a selection comes to. */
    FoundAnswer found(Selection selection, Region own) {
        List<Problem> problems = selection.problems();
        Status status = problems.isEmpty() ? Status.FOUND : Status.AMBIGUOUS;
        return found(status, Optional.of(selection.chosen().candidate()), selection.rivals(), own, problems);
    }

    private FoundAnswer pictured(Place place, Region own) {
        Problem problem = new Problem(place, "picture", "Only a picture stands here; a person has to read it.");
        return found(Status.UNREADABLE, Optional.empty(), List.of(), own, List.of(problem));
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
