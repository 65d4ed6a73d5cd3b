package org.gradcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Picture;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.store.GradebookFile;
import org.gradcheck.gradebook.store.Line;
import org.gradcheck.report.Copies;
import org.gradcheck.report.Pictures;
import org.gradcheck.report.Report;
import org.gradcheck.report.ReportOptions;
import org.gradcheck.report.Reports;
import org.gradcheck.rubric.Release;
import org.gradcheck.rubric.Rubric;

/** Writes the reports of a class out of the gradebook's file; no submission is looked at. */
record ClassReports(Rubric rubric, GradebookFile file, boolean keyHidden, Copies copies) {

    /** Writes all reports and returns the gradebook they show. */
    Gradebook write(List<Line> lines, Path out) throws IOException {
        Gradebook gradebook = file.gradebook(rubric.assignment(), rubric.id(), lines);
        for (Report report : Reports.standard(options(pictures(lines)))) {
            report.write(gradebook, out);
        }
        return gradebook;
    }

    /** What persons decided about this assignment. */
    Decisions decisions() {
        return new Decisions(file.standing(rubric.id()));
    }

    private ReportOptions options(Pictures pictures) {
        Release release = keyHidden ? new Release(false, false) : rubric.release();
        return ReportOptions.of(rubric, release, pictures, copies);
    }

    private Pictures pictures(List<Line> lines) {
        Map<String, Long> gradings = new LinkedHashMap<>();
        lines.forEach(line -> gradings.put(line.student(), line.grading()));
        return (student, found) -> Optional.ofNullable(gradings.get(student))
                .map(grading -> pictures(grading, found))
                .orElse(List.of());
    }

    private List<Picture> pictures(long grading, FoundAnswer found) {
        return file.pictures(grading, found.question().id());
    }
}
