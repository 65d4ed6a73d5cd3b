package org.gradcheck;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Document;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Submission;
import org.gradcheck.report.Originals;
import org.gradcheck.worker.Reading;

/** The files of a class by student and name. */
record SubmittedFiles(Map<String, Submission> byStudent, Reading reading) implements Originals {

    SubmittedFiles(List<Submission> submissions, Reading reading) {
        this(new LinkedHashMap<>(), reading);
        submissions.forEach(submission -> byStudent.put(submission.student(), submission));
    }

    /** Reads a file with those of the same submission that belong to it. */
    static Document read(Submission submission, Path file, Reading reading) {
        Map<String, Path> parts = new LinkedHashMap<>();
        submission.parts().forEach(part -> parts.put(submission.name(part), part));
        return reading.read(file, submission.name(file), parts);
    }

    @Override
    public AnnotatedCopy annotated(String student, String file, List<MarginNote> notes) {
        return found(student, file, (submission, path) -> reading.annotated(path, file, notes))
                .orElse(AnnotatedCopy.NONE);
    }

    @Override
    public Document document(String student, String file) {
        return found(student, file, (submission, path) -> read(submission, path, reading))
                .orElseGet(() -> Document.unreadable(file, "file-missing", "There is no such file: " + file + "."));
    }

    private <T> Optional<T> found(String student, String file, BiFunction<Submission, Path, T> use) {
        Submission submission = byStudent.get(student);
        return submission == null
                ? Optional.empty()
                : submission.files().stream()
                        .filter(path -> submission.name(path).equals(file))
                        .findFirst()
                        .map(path -> use.apply(submission, path));
    }
}
