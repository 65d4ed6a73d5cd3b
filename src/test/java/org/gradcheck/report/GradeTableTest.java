package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gradcheck.gradebook.Gradebook;
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

        assertThat(rows).hasSize(gradebook.entries().size() + 1).allMatch(row -> row.getFieldCount() == 15);
        assertThat(rows.get(2).getField(0)).isEqualTo("'" + SampleGradebook.FORMULA);
    }
}
