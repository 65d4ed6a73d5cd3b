package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    1a       | -   | 1a, (a)    | 1
                    12.b     | -   | 12.b, (b)  | 12
                    1a       | 5.1 | 1a, (a)    | 5.1
                    3        | -   | 3          | -
                    5.1      | -   | 5.1        | -
                    2a-conv1 | -   | conv1      | 2a
                    2-total  | -   | total      | 2
                    c        | 4   | 4(c), (c)  | 4
                    c        | -   | (c)        | -
                    """)
    void labels_are_told_from_the_id(String id, String within, String labels, String question) {
        Labels found =
                Labels.of(id, within == null ? List.of() : List.of(within)).orElseThrow();
        assertThat(String.join(", ", found.labels())).isEqualTo(labels);
        assertThat(String.join(", ", found.within())).isEqualTo(question == null ? "" : question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vgg", "conv-bn", "A017", "ı"})
    void a_mere_name_tells_no_label(String id) {
        assertThat(Labels.of(id, List.of())).isEmpty();
    }
}
