package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradcheck.rubric.Fault.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A case is a rubric, and beside it the faults it has; to add one, add the two files. */
class RubricReaderTest {

    private static final Path CASES = Path.of("src/test/resources/rubric");

    static List<Path> bad() throws IOException {
        return rubricsIn(CASES.resolve("bad"));
    }

    static List<Path> warning() throws IOException {
        return rubricsIn(CASES.resolve("warning"));
    }

    static List<Path> good() throws IOException {
        return Stream.concat(rubricsIn(CASES.resolve("good")).stream(), rubricsIn(Path.of("rubrics")).stream())
                .toList();
    }

    private static List<Path> rubricsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void tells_all_faults_with_their_places(Path file) throws IOException {
        RubricReading reading = RubricReader.read(file);
        assertThat(text(reading)).isEqualTo(faultsBeside(file));
        assertThat(reading.rubric()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("warning")
    void a_rubric_with_warnings_can_be_used(Path file) throws IOException {
        RubricReading reading = RubricReader.read(file);
        assertThat(text(reading)).isEqualTo(faultsBeside(file));
        assertThat(reading.rubric()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_rubric_has_neither_errors_nor_warnings(Path file) {
        RubricReading reading = RubricReader.read(file);
        assertThat(text(reading)).isEmpty();
        assertThat(reading.rubric()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1a   | formula | C | 72*C + 109530                  | 5
                    1b   | formula | C | 144*C - sigmoid(1)/4 + 219060  | 5
                    1c   | number  |   | sigmoid(1)/4                   | 5
                    size | count   |   | 7                              | 0.5
                    2    | formula | n | (n + 8)^2                      | 5
                    3    | shape   |   | [4, 8, 8]                      | 1
                    """)
    void computes_the_key_and_tells_the_kind_from_it(
            String id, String kind, String symbols, String value, String points) throws BadRubric {
        Rubric rubric = Rubric.load(CASES.resolve("good/whole-language.yaml"));
        Part part = rubric.part(id).orElseThrow();
        assertThat(part.question().kind().name()).isEqualTo(kind);
        assertThat(String.join(" ", part.question().symbols().orElseThrow())).isEqualTo(symbols == null ? "" : symbols);
        assertThat(rubric.key().get(id).expression().canon()).isEqualTo(value);
        assertThat(part.points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.1e/w2  | -0.25
                    5.1e     | [0.5, -0.25]
                    2.b.ii   | 0.25
                    10       | 0.5
                    1e5      | 0.75
                    1(a), b  | 1.25
                    7        | 1.25
                    """)
    void an_id_is_no_calculation_where_another_part_mentions_it(String id, String value) throws BadRubric {
        Rubric rubric = Rubric.load(CASES.resolve("good/named-values.yaml"));
        assertThat(rubric.key().get(id).expression().canon()).isEqualTo(value);
    }

    @Test
    void alternatives_are_worth_all_points_and_mistakes_none_unless_said() {
        Part part = onlyPart("""
                parts:
                  - id: 1a
                    points: 5
                    answer: 14
                    also: [{answer: 15, convention: with the input}]
                    mistakes: [{answer: 13, say: One too few.}]
                """);
        assertThat(part.also().get(0).credit()).isEqualByComparingTo("5");
        assertThat(part.mistakes().get(0).credit()).isEqualByComparingTo("0");
    }

    @Test
    void title_and_id_are_those_of_the_file_unless_said() {
        Rubric rubric = RubricReader.read("hw5.yaml", "parts: [{id: 1a, kind: count}]")
                .rubric()
                .orElseThrow();
        assertThat(rubric.assignment()).isEqualTo("hw5");
        assertThat(rubric.id()).isEqualTo("hw5");
    }

    @ParameterizedTest
    @CsvSource({"no", "yes", "on", "Off", "0123", "1_000", "~", "null", "1e3", "0x1F"})
    void words_and_numbers_that_yaml_knows_stay_as_they_are_written(String written) {
        assertThat(onlyPart("parts: [{id: 1a, kind: count, ask: " + written + "}]")
                        .question()
                        .ask())
                .isEqualTo(written);
    }

    @Test
    void many_faults_are_counted_and_not_all_told() {
        String keys = IntStream.range(0, 150).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
        List<Fault> faults = RubricReader.read("x.yaml", keys + "parts: [{id: 1a, kind: count}]")
                .faults();
        assertThat(faults).hasSize(101);
        assertThat(faults.get(100).message()).isEqualTo("There are 50 more faults: mend these first.");
    }

    @Test
    void a_rubric_that_can_not_be_used_carries_its_faults() {
        Path file = CASES.resolve("bad/credit.yaml");
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(BadRubric.class, () -> Rubric.load(file))
                        .faults())
                .hasSize(2)
                .allMatch(fault -> fault.severity() == Severity.ERROR);
    }

    private static Part onlyPart(String yaml) {
        return RubricReader.read("x.yaml", yaml).rubric().orElseThrow().parts().get(0);
    }

    private static String text(RubricReading reading) {
        return reading.faults().stream().map(fault -> fault.text() + "\n").collect(Collectors.joining());
    }

    private static String faultsBeside(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", ".txt");
        return Files.readString(file.resolveSibling(name));
    }
}
