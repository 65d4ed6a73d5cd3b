package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Document;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer.Status;

/** Finds the answers of a submission. Immutable and thread-safe. */
public final class Extractor {

    /** With one of these, text of the student's may be on a page that could not be read. */
    private static final Set<String> HIDES_TEXT = Set.of("image-only", "broken-file", "encrypted", "too-large");

    private final List<Question> questions;

    public Extractor(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** One answer for each question, in their order; what is not found is a status, never an exception. */
    public AnswerSheet extract(Submission submission, List<Document> documents) {
        List<Problem> problems = documents.stream()
                .flatMap(document -> document.problems().stream())
                .toList();
        List<Row> rows = Row.of(documents);
        Map<String, List<Region>> regions = new Locator(questions, rows).regions();
        List<FoundAnswer> answers = new ArrayList<>();
        Map<String, List<Region>> own = SharedRegion.parted(regions);
        for (Question question : questions) {
            FoundAnswer answer = new Chooser(question).choose(own.getOrDefault(question.id(), List.of()));
            answers.add(rows.isEmpty() && !problems.isEmpty() ? unread(question, problems) : doubted(answer, problems));
        }
        return new AnswerSheet(submission, answers, problems);
    }

    private static FoundAnswer unread(Question question, List<Problem> problems) {
        return new FoundAnswer(question, Status.UNREADABLE, Optional.empty(), List.of(), List.of(), problems);
    }

    /** A missing answer may stand on a page that could not be read. */
    private static FoundAnswer doubted(FoundAnswer answer, List<Problem> problems) {
        List<Problem> hiding = problems.stream()
                .filter(problem -> HIDES_TEXT.contains(problem.code()))
                .toList();
        return answer.status() == Status.MISSING && !hiding.isEmpty() ? unread(answer.question(), hiding) : answer;
    }
}
