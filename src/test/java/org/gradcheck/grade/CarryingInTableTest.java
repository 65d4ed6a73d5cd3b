package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table's rows go on from the rows above, and totals from the rows. */
class CarryingInTableTest {

    private static final String FIELDS = """
            assignment: Fields
            networks:
              net:
                layers:
                  - conv: {name: conv1, kernel: 3}
                  - conv: {name: conv2, kernel: 3, stride: 2}
                  - relu
                  - pool: {name: pool1, kernel: 2, stride: 2}
                  - conv: {name: conv3, kernel: 5}
            parts:
              - id: "1"
                points: 6
                table:
                  rows: [conv1, conv2, pool1, conv3]
                  columns: {receptive field: "receptive_field(net, row)", jump: "jump(net, row)"}
            """;

    /** With two axes a field is a pair, which one number stands for. */
    private static final String SQUARE_FIELDS = FIELDS.replace("  net:\n", "  net:\n    input: 1x32x32\n");

    private static final String COUNTS = """
            assignment: Counts
            parts:
              - id: "1"
                points: 6
                table:
                  rows: [conv1, conv2, conv3, fc6, fc7]
                  columns: {parameters: "parameters(lenet5, row)"}
              - {id: "2", ask: All parameters, points: 2, answer: parameters(lenet5)}
            """;

    /** Lines are parted by slashes. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            layer | receptive field | jump / conv1 | 3 | 1 / conv2 | 5 | 2 / pool1 | 7 | 4 / conv3 | 23 | 4; correct correct correct correct correct correct correct correct
            layer | receptive field | jump / conv1 | 3 | 1 / conv2 | 6 | 2 / pool1 | 8 | 4 / conv3 | 24 | 4; correct correct incorrect correct carried correct carried correct
            layer | receptive field | jump / conv1 | 3 | 1 / conv2 | 5 | 3 / pool1 | 8 | 6 / conv3 | 32 | 6; correct correct correct incorrect carried carried carried carried
            layer | receptive field | jump / conv1 | 3 | 1 / conv2 | 5 | 3 / pool1 | 8 | 4 / conv3 | 24 | 4; correct correct correct incorrect carried correct carried correct
            layer | receptive field | jump / conv1 | 3 | 1 / conv2 | 6 | 2 / pool1 | 7 | 4 / conv3 | 23 | 4; correct correct incorrect correct correct correct correct correct
            """)
    void rows_go_on_from_the_rows_above(String lines, String verdicts) {
        assertThat(outcomes(FIELDS, table(lines))).isEqualTo(verdicts);
        assertThat(outcomes(SQUARE_FIELDS, table(lines))).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            156 | 2416 | 48120 | 10164 | 850; 61706; correct correct correct correct correct correct
            150 | 2416 | 48120 | 10164 | 850; 61700; mistake correct correct correct correct carried
            150 | 2416 | 48120 | 10164 | 840; 61690; mistake correct correct correct mistake carried
            150 | 2416 | 48120 | 10164 | 840; 61700; mistake correct correct correct mistake carried
            150 | 2416 | 48120 | 10164 | 840; 61706; mistake correct correct correct mistake correct
            150 | 2416 | 48120 | 10164 | 840; 61600; mistake correct correct correct mistake incorrect
            150 |      | 48120 | 10164 | 850; 61700; mistake missing? correct correct correct carried
            """)
    void totals_go_on_from_the_rows(String cells, String total, String verdicts) {
        String[] values = cells.split("\\|");
        String[] rows = {"conv1", "conv2", "conv3", "fc6", "fc7"};
        StringBuilder lines = new StringBuilder("layer | parameters");
        for (int i = 0; i < rows.length; i++) {
            lines.append(" / ").append(rows[i]).append(" | ").append(values[i].strip());
        }
        assertThat(outcomes(COUNTS, table(lines.toString()) + "\n\n2) " + total))
                .isEqualTo(verdicts);
    }

    private static String table(String lines) {
        String columns = "|---"
                .repeat((int) lines.split(" / ")[0]
                                .chars()
                                .filter(bar -> bar == '|')
                                .count()
                        + 1);
        return "1) Layers\n\n| " + lines.replace(" / ", " |\n| ").replaceFirst("\n", "\n" + columns + "|\n") + " |";
    }

    private static String outcomes(String rubric, String text) {
        return Graded.inMarkdown(rubric, text).verdicts().stream()
                .map(verdict -> verdict.outcome().text() + (verdict.review() ? "?" : ""))
                .collect(Collectors.joining(" "));
    }
}
