package org.gradcheck.gradebook;

import static org.gradcheck.expression.Expression.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Place;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.FoundAnswer.Status;
import org.gradcheck.extract.Question;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/** Verdicts on numbers, for classes of which only counts and points matter; the key is 100. */
public final class SampleAnswer {

    private static final Place PLACE = new Place.InText("hw.md", 1, 1);

    private SampleAnswer() {}

    public static Verdict of(String part, long value, Outcome outcome, String points, String possible, String code) {
        Reading reading = Reading.exact(exact(value));
        Written written = new Written(Long.toString(value), number(value), List.of(reading), false, "", List.of());
        Question question = new Question(
                part, List.of(part), List.of(), "", AnswerKinds.named("count").orElseThrow(), Optional.empty());
        FoundAnswer found = new FoundAnswer(
                question,
                Status.FOUND,
                Optional.of(new Candidate(written, PLACE, "", 1)),
                List.of(),
                List.of(),
                List.of());
        return new Verdict(
                part,
                new BigDecimal(possible),
                new BigDecimal(points),
                outcome,
                false,
                found,
                Optional.of(reading),
                Optional.of(exact(100)),
                Optional.empty(),
                List.of(new Reason(code, "Because.")));
    }

    public static Grade grade(int student, Verdict... verdicts) {
        String name = "student-" + (student < 10 ? "0" : "") + student;
        return new Grade(name, List.of("hw.md"), List.of(verdicts), List.of(), List.of());
    }

    private static Value exact(long number) {
        return new Value.Exact(new BigFraction(number));
    }
}
