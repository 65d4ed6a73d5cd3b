package org.gradcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Document;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Picture;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.AnswerSheet;
import org.gradcheck.extract.Extractor;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.grade.Audit;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Inconsistency;
import org.gradcheck.grade.Judge;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.report.Originals;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.worker.Reading;

/**
 * The run: read the documents, find the answers, audit the arithmetic, judge, and keep the grades.
 *
 * <p>Immutable and thread-safe. What is wrong with a submission is in its grade; an exception is a fault of the program.
 */
public final class Gradcheck {

    private final Rubric rubric;
    private final Extractor extractor;
    private final Judge judge;
    private final Reading reading;

    /** Reads files in this process. */
    public Gradcheck(Rubric rubric) {
        this(rubric, Reading.inThisProcess(Limits.USUAL));
    }

    /** @param reading how files are read; it is closed by whoever opened it */
    public Gradcheck(Rubric rubric, Reading reading) {
        this.rubric = rubric;
        this.reading = reading;
        this.extractor = new Extractor(rubric.questions());
        this.judge = new Judge(rubric);
    }

    /**
     * Grades a class.
     *
     * @param threads how many submissions are graded at a time; the result does not depend on it
     * @param graded is told of each grade as it is ready, in any order and from any thread
     */
    public Gradebook grade(List<Submission> submissions, int threads, Consumer<Grade> graded) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Grade>> running = new ArrayList<>();
            for (Submission submission : submissions) {
                running.add(pool.submit(() -> {
                    Grade grade = grade(submission);
                    graded.accept(grade);
                    return grade;
                }));
            }
            return Gradebook.of(
                    rubric.assignment(),
                    rubric.id(),
                    running.stream().map(Gradcheck::result).toList());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Grades one submission. */
    public Grade grade(Submission submission) {
        List<Document> documents = read(submission);
        AnswerSheet sheet = extractor.extract(submission, documents);
        List<Inconsistency> inconsistencies = audit(documents);
        return judge.grade(sheet, documents.stream().map(Document::file).toList(), inconsistencies);
    }

    /** What is found in a submission, without judging it: for a student who checks a draft. */
    public Check check(Submission submission) {
        List<Document> documents = read(submission);
        return new Check(extractor.extract(submission, documents), audit(documents));
    }

    /** What the pages of a submission look like where an answer stands; nothing but PDFs is shown. */
    public List<Picture> pictures(Submission submission, FoundAnswer found) {
        return submission.files().stream()
                .flatMap(file -> pictures(file, submission.name(file), found).stream())
                .toList();
    }

    private List<Picture> pictures(Path file, String name, FoundAnswer found) {
        List<Clipping> clippings = PageRegions.of(found.region(), name).clippings();
        return clippings.isEmpty() ? List.of() : reading.pictures(file, name, clippings);
    }

    /** The files of a class as reports ask for them, each opened only when it is. */
    public Originals originals(List<Submission> submissions) {
        return new SubmittedFiles(submissions, reading);
    }

    private List<Document> read(Submission submission) {
        return submission.files().stream()
                .map(file -> SubmittedFiles.read(submission, file, reading))
                .toList();
    }

    private static List<Inconsistency> audit(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> Audit.of(document).stream())
                .toList();
    }

    static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("grading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fault of gradcheck itself, not of a submission", e.getCause());
        }
    }
}
