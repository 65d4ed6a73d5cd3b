package org.gradcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowNameTest {

    /** The first of these rows. */
    private static final RowName CONV1 = RowName.of(List.of(
                    List.of("conv1", "conv", "conv 7x7", "first convolution"), List.of("conv2", "conv", "conv 3x3")))
            .get(0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conv1                  | true  | 2 | true
            Conv-1                 | true  | 2 | true
            conv 7 × 7             | true  | 2 | true
            First Convolution      | true  | 2 | true
            conv1 (7x7, stride 2)  | false | 2 | false
            conv                   | false | 0 | false
            conv2                  | false | 0 | false
            conv 3x3               | false | 0 | false
            7x7 conv               | false | 0 | true
            fc                     | false | 0 | false
            """)
    void a_name_is_told_by_what_no_other_row_has(String written, boolean isSame, int leads, boolean holds) {
        assertThat(CONV1.isSame(written)).isEqualTo(isSame);
        assertThat(CONV1.leads(written)).isEqualTo(leads);
        assertThat(CONV1.holds(written)).isEqualTo(holds);
    }
}
