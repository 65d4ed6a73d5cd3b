package org.gradcheck.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Receipt;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.Mark;
import org.gradcheck.gradebook.PartSummary;

/** {@code gradebook.csv}: a row for each student, two columns for each part. */
final class GradeTable implements Report {

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        List<String> parts = gradebook.parts().stream().map(PartSummary::part).toList();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(OutputFile.open(out, "gradebook.csv"))) {
            table.writeRecord(header(parts));
            gradebook.entries().forEach(entry -> table.writeRecord(row(entry, parts)));
        }
    }

    private static List<String> header(List<String> parts) {
        List<String> cells = new ArrayList<>(
                List.of("student", "files", "points", "possible", "outcome", "id", "time", "late", "deducted"));
        for (String part : parts) {
            cells.add(SpreadsheetText.guarded(part + " points"));
            cells.add(SpreadsheetText.guarded(part + " outcome"));
        }
        return cells;
    }

    private static List<String> row(Entry entry, List<String> parts) {
        List<String> cells = new ArrayList<>();
        cells.add(SpreadsheetText.guarded(entry.student()));
        cells.add(SpreadsheetText.guarded(String.join("; ", entry.grade().files())));
        cells.add(DecimalText.plain(entry.points()));
        cells.add(DecimalText.plain(entry.possible()));
        cells.add(entry.status().text());
        addReceipt(cells, entry);
        Map<String, Mark> marks = new LinkedHashMap<>();
        entry.marks().forEach(mark -> marks.put(mark.part(), mark));
        for (String part : parts) {
            Mark mark = marks.get(part);
            cells.add(mark == null ? "" : DecimalText.plain(mark.points()));
            cells.add(mark == null ? "" : mark.verdict().outcome().text());
        }
        return cells;
    }

    /** What the learning-management system tells, and what being late costs; empty where nothing is known or taken. */
    private static void addReceipt(List<String> cells, Entry entry) {
        Receipt receipt = entry.grade().receipt();
        BigDecimal deducted = entry.penalty().points();
        cells.add(SpreadsheetText.guarded(receipt.id().orElse("")));
        cells.add(receipt.time().map(OffsetDateTime::toString).orElse(""));
        cells.add(receipt.late() || !entry.penalty().sentence().isEmpty() ? "yes" : "");
        cells.add(deducted.signum() == 0 ? "" : DecimalText.plain(deducted));
    }
}
