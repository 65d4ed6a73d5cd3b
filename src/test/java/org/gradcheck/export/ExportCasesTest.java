package org.gradcheck.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.handin.Roster;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format writes its golden file, and tells in its preflight what it leaves out. */
class ExportCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/gradcheck/export");

    private static final ExportOptions PLAIN = ExportOptions.PLAIN;

    static Stream<Arguments> cases() throws Exception {
        ExportOptions roster = new ExportOptions(
                Optional.empty(), Roster.read(CASES.resolve("roster.csv")), Optional.empty(), true, Scaling.REFUSE);
        return Stream.of(
                Arguments.of("canvas", "canvas-comma", template("canvas-comma", "", false, Scaling.REFUSE)),
                Arguments.of("canvas", "canvas-comma-open", template("canvas-comma", "9001", true, Scaling.REFUSE)),
                Arguments.of("canvas", "canvas-semicolon", template("canvas-semicolon", "", false, Scaling.REFUSE)),
                Arguments.of(
                        "canvas", "canvas-hundred", template("canvas-hundred", "Homework 5", false, Scaling.SCALE)),
                Arguments.of("moodle", "moodle", template("moodle", "", false, Scaling.REFUSE)),
                Arguments.of("moodle", "moodle-comma", template("moodle-comma", "", false, Scaling.SCALE)),
                Arguments.of("gradescope", "gradescope", PLAIN),
                Arguments.of("gradescope", "gradescope-roster", roster),
                Arguments.of("csv", "csv", PLAIN),
                Arguments.of("csv", "csv-roster", roster),
                Arguments.of("json", "json-roster", roster));
    }

    private static ExportOptions template(String name, String column, boolean open, Scaling scaling) {
        return new ExportOptions(
                Optional.of(CASES.resolve(name + ".csv")),
                Roster.EMPTY,
                Optional.of(column).filter(title -> !title.isEmpty()),
                open,
                scaling);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void the_file_and_the_preflight_are_as_expected(
            String format, String name, ExportOptions options, @TempDir Path folder) throws Exception {
        Export export = Exports.named(format).orElseThrow();
        Path written = folder.resolve(name);

        Prepared prepared = export.prepare(SampleSheet.create(), options);
        prepared.write(written);

        String preflight = String.join("\n", prepared.preflight().lines()) + "\n";
        String whole = Files.readString(written);
        Path target = Files.createDirectories(Path.of("target/export-cases"));
        Files.writeString(target.resolve(name + ".expected"), whole);
        Files.writeString(target.resolve(name + ".preflight.txt"), preflight);
        assertThat(preflight).isEqualTo(Files.readString(CASES.resolve(name + ".preflight.txt")));
        assertThat(whole).isEqualTo(Files.readString(CASES.resolve(name + ".expected")));
    }

    /** Column numbers count from 0. */
    @ParameterizedTest
    @CsvSource({
        "canvas-comma, canvas-comma, ',', 5",
        "canvas-comma, canvas-comma-open, ',', 5",
        "canvas-semicolon, canvas-semicolon, ';', 5",
        "canvas-hundred, canvas-hundred, ',', 5",
        "moodle, moodle, ',', 5 10",
        "moodle-comma, moodle-comma, ',', 2 4",
    })
    void only_the_columns_of_the_grade_change(String template, String name, char delimiter, String columns)
            throws Exception {
        List<List<String>> before = rows(template + ".csv", delimiter);
        List<List<String>> after = rows(name + ".expected", delimiter);
        List<String> allowed = List.of(columns.split(" "));

        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        for (int row = 0; row < before.size(); row++) {
            assertThat(rest(after.get(row), allowed)).isEqualTo(rest(before.get(row), allowed));
        }
    }

    private static List<List<String>> rows(String file, char delimiter) throws Exception {
        return StrictCsv.rows(Files.readString(CASES.resolve(file)), delimiter);
    }

    private static List<String> rest(List<String> row, List<String> columns) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            rest.add(columns.contains(String.valueOf(i)) ? "" : row.get(i));
        }
        return rest;
    }

    @ParameterizedTest
    @CsvSource({
        "canvas, canvas-comma, Network sizes",
        "canvas, canvas-semicolon, 9003",
        "canvas, canvas-hundred, Homework 6",
        "moodle, moodle, ''",
        "moodle, moodle-comma, ''"
    })
    void without_grades_no_byte_changes(String format, String name, String column, @TempDir Path folder)
            throws Exception {
        Path written = folder.resolve("out.csv");

        Exports.named(format)
                .orElseThrow()
                .prepare(SampleSheet.of(List.of()), template(name, column, false, Scaling.KEEP))
                .write(written);

        assertThat(written).hasSameBinaryContentAs(CASES.resolve(name + ".csv"));
    }

    @ParameterizedTest
    @CsvSource({"canvas, canvas-comma", "canvas, canvas-semicolon"})
    void grades_that_are_there_already_change_no_byte(String format, String name, @TempDir Path folder)
            throws Exception {
        Path once = folder.resolve("once.csv");
        Path twice = folder.resolve("twice.csv");
        Export export = Exports.named(format).orElseThrow();
        export.prepare(SampleSheet.create(), template(name, "9001", false, Scaling.REFUSE))
                .write(once);
        ExportOptions again =
                new ExportOptions(Optional.of(once), Roster.EMPTY, Optional.of("9001"), false, Scaling.REFUSE);

        Prepared prepared = export.prepare(SampleSheet.create(), again);
        prepared.write(twice);

        assertThat(twice).hasSameBinaryContentAs(once);
        assertThat(prepared.preflight().of(Finding.REPLACED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gradescope, gradescope-roster", "csv, csv-roster", "csv, csv", "gradescope, gradescope"})
    void a_strict_reader_finds_a_whole_table_without_formulas(String format, String name) throws Exception {
        List<List<String>> rows = rows(name + ".expected", ',');

        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.startsWith("=")));
        assertThat(Files.readString(CASES.resolve(name + ".expected"), StandardCharsets.UTF_8))
                .contains("'" + "=HYPERLINK")
                .doesNotContain("\r");
        assertThat(Exports.named(format)).isPresent();
    }
}
