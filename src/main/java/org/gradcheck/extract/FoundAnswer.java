package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;

/**
 * What was found for a question.
 *
 * @param chosen the answer, if one was chosen; for an ambiguous one, the likeliest
 * @param rivals other texts that could have been meant, the likeliest first
 * @param region the lines that belong to the question; empty if none were found
 * @param problems why a person should look
 * @param items what was found for each value that is asked for by name; empty if one thing is asked for
 */
public record FoundAnswer(
        Question question,
        Status status,
        Optional<Candidate> chosen,
        List<Candidate> rivals,
        List<Line> region,
        List<Problem> problems,
        List<FoundAnswer> items) {

    public FoundAnswer {
        items = List.copyOf(items);
        rivals = List.copyOf(rivals);
        region = List.copyOf(region);
        problems = List.copyOf(problems);
    }

    /** What was found where one thing is asked for. */
    public FoundAnswer(
            Question question,
            Status status,
            Optional<Candidate> chosen,
            List<Candidate> rivals,
            List<Line> region,
            List<Problem> problems) {
        this(question, status, chosen, rivals, region, problems, List.of());
    }

    /** The same for a person, who sees why. */
    FoundAnswer doubted(List<Problem> why) {
        return new FoundAnswer(question, Status.AMBIGUOUS, chosen, rivals, region, why, items);
    }

    /** How far the search got. */
    public enum Status {
        /** An answer was found and is clear. */
        FOUND,
        /** The part is not in the document, or nothing is written under it. */
        MISSING,
        /** Several texts, or several readings of one text, could be the answer. */
        AMBIGUOUS,
        /** Something is written, but it can't be read as an answer of this kind. */
        UNREADABLE,
        /** A person reads it: the region is all that is looked for. */
        MANUAL
    }

    /** Whether a person must choose between texts, or between the readings of one. */
    public boolean isAmbiguous() {
        return status == Status.AMBIGUOUS
                || chosen.filter(candidate -> candidate.written().isAmbiguous()).isPresent();
    }

    /** Where the answer stands, or where it would be expected. */
    public Optional<Place> place() {
        return chosen.map(Candidate::place).or(() -> region.stream().findFirst().map(Line::place));
    }
}
