package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.document.Document;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer.Status;

/** Finds the answers of a submission. Immutable and thread-safe. */
public final class Extractor {

    private static final String IN_PICTURE = "picture";

    /** A sign no one could read may be another digit of the number beside it. */
    private static final Pattern LOST_SIGN = Pattern.compile("\\d[.,]?\uFFFD|\uFFFD[.,]?\\d");

    private final List<Question> questions;

    public Extractor(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** One answer for each question, in their order; what is not found is a status, never an exception. */
    public AnswerSheet extract(Submission submission, List<Document> documents) {
        List<Problem> problems = new ArrayList<>(submission.problems());
        documents.forEach(document -> problems.addAll(document.problems()));
        List<Row> rows = Row.of(documents);
        Answers found = new Answers(questions, rows);
        boolean nothingRead = rows.stream().allMatch(Row::isPicture);
        List<FoundAnswer> answers = new ArrayList<>();
        List<Problem> doubts = new ArrayList<>(problems);
        rows.stream().filter(Row::isLargePicture).forEach(row -> doubts.add(inPicture(row)));
        for (Question question : questions) {
            FoundAnswer answer = found.to(question);
            answers.add(nothingRead && !problems.isEmpty() ? unread(question, problems) : doubted(answer, doubts));
        }
        return new AnswerSheet(submission, answers, problems);
    }

    private static Problem inPicture(Row row) {
        return new Problem(
                row.line().place(), IN_PICTURE, "The part may stand in this picture; a person has to read it.");
    }

    private static FoundAnswer unread(Question question, List<Problem> problems) {
        return new FoundAnswer(question, Status.UNREADABLE, Optional.empty(), List.of(), List.of(), problems);
    }

    /** A missing answer may stand on a page that could not be read, and one that was found may lack a digit. */
    private static FoundAnswer doubted(FoundAnswer answer, List<Problem> problems) {
        Optional<Line> damaged = answer.region().stream()
                .filter(line -> LOST_SIGN.matcher(line.text()).find())
                .findFirst();
        if (answer.status() == Status.FOUND && damaged.isPresent()) {
            return lacking(answer, damaged.get());
        }
        List<Problem> hiding = problems.stream()
                .filter(problem -> problem.hidesText()
                        || problem.code().equals(IN_PICTURE) && answer.region().isEmpty())
                .toList();
        return answer.status() == Status.MISSING && !hiding.isEmpty() ? unread(answer.question(), hiding) : answer;
    }

    private static FoundAnswer lacking(FoundAnswer answer, Line damaged) {
        List<Problem> problems = new ArrayList<>(answer.problems());
        problems.add(new Problem(
                damaged.place(), "lost-sign", "A sign beside a number can't be read; it may be one of its digits."));
        return answer.doubted(problems);
    }
}
