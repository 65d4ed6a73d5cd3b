package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.extract.Question;

/**
 * One part of an assignment.
 *
 * @param question what to look for in a document
 * @param points the points for the right answer; zero in a rubric that is for checking only
 * @param answer the right answer; empty if a person grades the part, or the rubric is for checking only
 * @param followUps other ways to the right answer, each from the answers to earlier parts
 * @param also answers that are right by a convention
 * @param mistakes wrong answers that the teacher foresaw
 * @param working what follows if the answer is right, but the working does not add up
 * @param options what there is to choose from, or accepted spellings of an answer in words
 * @param digits the fewest significant digits of a rounded number
 * @param manual what is told about a part that a person grades
 * @param items the values that are asked for by name, each a part of its own; their points are those of the whole
 */
public record Part(
        String id,
        Question question,
        BigDecimal points,
        Optional<Expected> answer,
        List<Expected> followUps,
        List<Alternative> also,
        List<Mistake> mistakes,
        Consequence working,
        List<String> options,
        int digits,
        Optional<String> manual,
        List<Part> items) {

    public Part {
        followUps = List.copyOf(followUps);
        also = List.copyOf(also);
        mistakes = List.copyOf(mistakes);
        options = List.copyOf(options);
        items = List.copyOf(items);
    }

    /** What is judged by itself: the part, or the values that it asks for by name. */
    public Stream<Part> judged() {
        return items.isEmpty() ? Stream.of(this) : items.stream();
    }

    /** Whether things are counted, so that the answer is a whole number. */
    public boolean isCount() {
        return question.kind().name().equals("count");
    }
}
