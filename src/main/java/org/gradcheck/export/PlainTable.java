package org.gradcheck.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.report.SpreadsheetText;

/** A table of gradcheck's own: UTF-8, commas, points before decimals, lines that end as on Unix, and no formulas. */
final class PlainTable {

    private PlainTable() {}

    static void write(Path out, List<String> heads, Stream<List<String>> rows) throws IOException {
        SafeFile.write(out, StandardCharsets.UTF_8, text -> {
            CsvWriter table =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
            Stream.concat(Stream.of(heads), rows)
                    .map(row -> row.stream().map(SpreadsheetText::guarded).toList())
                    .forEach(table::writeRecord);
            table.flush();
        });
    }
}
