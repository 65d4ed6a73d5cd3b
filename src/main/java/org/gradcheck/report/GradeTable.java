package org.gradcheck.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.PartSummary;

/** {@code gradebook.csv}: a row for each student, two columns for each part. */
final class GradeTable implements Report {

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        List<String> parts = gradebook.parts().stream().map(PartSummary::part).toList();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(OutputFile.open(out, "gradebook.csv"))) {
            table.writeRecord(header(parts));
            gradebook.grades().forEach(grade -> table.writeRecord(row(grade, parts)));
        }
    }

    private static List<String> header(List<String> parts) {
        List<String> cells = new ArrayList<>(List.of("student", "files", "points", "possible", "outcome"));
        for (String part : parts) {
            cells.add(SpreadsheetText.guarded(part + " points"));
            cells.add(SpreadsheetText.guarded(part + " outcome"));
        }
        return cells;
    }

    private static List<String> row(Grade grade, List<String> parts) {
        List<String> cells = new ArrayList<>();
        cells.add(SpreadsheetText.guarded(grade.student()));
        cells.add(SpreadsheetText.guarded(String.join("; ", grade.files())));
        cells.add(DecimalText.plain(grade.points()));
        cells.add(DecimalText.plain(grade.possible()));
        cells.add(grade.status().text());
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        grade.verdicts().forEach(verdict -> verdicts.put(verdict.part(), verdict));
        for (String part : parts) {
            Verdict verdict = verdicts.get(part);
            cells.add(verdict == null ? "" : DecimalText.plain(verdict.points()));
            cells.add(verdict == null ? "" : verdict.outcome().text());
        }
        return cells;
    }
}
