package org.gradcheck.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;

/**
 * A row of the table of written answers: the tests run it, and the guide shows it.
 *
 * @param meaning what the text is read as: {@code ?} before what a person must choose, {@code ~} before what is about
 *     right, {@code /} between readings, {@code -} for no reading
 */
record ReadingRow(String heading, Format format, String text, String meaning) {

    static List<ReadingRow> all() {
        List<ReadingRow> rows = new ArrayList<>();
        String heading = "";
        for (String line : lines()) {
            if (line.startsWith("# ")) {
                heading = line.substring(2);
            } else if (!line.isBlank()) {
                String[] cells = line.split(" :: ");
                rows.add(new ReadingRow(heading, Format.named(cells[0]).orElseThrow(), cells[1], cells[2]));
            }
        }
        return rows;
    }

    private static List<String> lines() {
        try (InputStream table = ReadingRow.class.getResourceAsStream("readings.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program reads, in the words of the table. */
    String read() {
        return ShortAnswer.read(text.replace('␤', '\n'), format)
                .map(ReadingRow::meaning)
                .orElse("-");
    }

    private static String meaning(Written written) {
        StringJoiner readings = new StringJoiner(" / ");
        for (Reading reading : written.readings()) {
            String unit = written.unit().isEmpty() || written.unit().equals("%") ? "" : " " + written.unit();
            String convention = reading.convention().isEmpty() ? "" : " if " + reading.convention();
            readings.add(ValueText.of(reading.value()) + unit + convention);
        }
        return (written.isAmbiguous() ? "? " : "") + (written.approximate() ? "~ " : "") + readings;
    }

    @Override
    public String toString() {
        return format + " " + text;
    }
}
