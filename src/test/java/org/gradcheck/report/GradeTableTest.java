package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Receipt;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.Entries;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.Penalty;
import org.gradcheck.gradebook.SampleGradebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1+1"})
    void a_formula_becomes_text(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "student-01", "a=b", "1"})
    void other_texts_stay(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
    }

    @Test
    void a_spreadsheet_reads_back_a_row_for_each_student(@TempDir Path out) throws IOException {
        Gradebook gradebook = SampleGradebook.create();
        new GradeTable().write(gradebook, out);

        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(out.resolve("gradebook.csv"))) {
            rows = reader.stream().toList();
        }

        assertThat(rows).hasSize(gradebook.entries().size() + 1).allMatch(row -> row.getFieldCount() == 19);
        assertThat(rows.get(2).getField(0)).isEqualTo("'" + SampleGradebook.FORMULA);
    }

    @Test
    void what_the_learning_management_system_tells_is_kept(@TempDir Path out) throws IOException {
        Receipt receipt = new Receipt(
                Optional.of("=7"), Optional.of(OffsetDateTime.parse("2026-03-01T12:00Z")), true, List.of("first.pdf"));
        Grade grade = new Grade("student-01", List.of("hw.md"), List.of(), List.of(), List.of(), receipt);
        Entry entry = Entry.of(grade, Decisions.NONE, new Penalty(new BigDecimal("2.50"), false, "Late."));
        new GradeTable().write(new Gradebook("Late", "hw", Entries.of(List.of(entry))), out);

        assertThat(out.resolve("gradebook.csv")).content().isEqualTo("""
                        student,files,points,possible,outcome,id,time,late,deducted
                        student-01,hw.md,0,0,graded,'=7,2026-03-01T12:00Z,yes,2.5
                        """);
    }
}
