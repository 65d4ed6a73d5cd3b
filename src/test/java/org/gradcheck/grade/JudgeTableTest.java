package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTableTest {

    private static final String RUBRIC = """
            assignment: Table
            parts:
              - id: "1"
                points: 4
                table:
                  rows: [conv1, conv2]
                  columns: {parameters: "parameters(lenet5, row)", size: "activations(lenet5, row)"}
            """;

    /** Lines are parted by slashes; what a person looks at ends in a question mark. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            layer | params | size / conv1 | 156 | 4704 / conv2 | 2,416 | 1600; correct correct correct correct
            layer | params | size / conv1 | 150 | 4704 / conv2 | 2,416 | 1600; mistake correct correct correct
            layer | params | size / conv1 | 156 |      / conv2 | 2,416 | 1600; correct missing? correct correct
            layer | params | size / conv1 | 156 | 4704; correct correct missing missing
            layer | size | params / conv1 | 4704 | 156 / conv2 | 1600 | 2,417; correct correct mistake correct
            layer | size | params (K) / conv1 | 4704 | 0.156 / conv2 | 1600 | 2.4; correct correct correct correct
            nothing of this; unreadable? unreadable? unreadable? unreadable?
            """)
    void each_cell_has_its_verdict(String lines, String verdicts) {
        String text = "1) Layers\n\n| " + lines.replace(" / ", " |\n| ").replaceFirst("\n", "\n|---|---|---|\n");
        String table = lines.contains("|") ? text : "1) " + lines;

        assertThat(Graded.inMarkdown(RUBRIC, table).verdicts().stream()
                        .map(verdict -> verdict.outcome().text() + (verdict.review() ? "?" : ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(verdicts);
    }
}
