package org.gradcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table is read as it says. */
class ShortAnswerTest {

    static List<ReadingRow> rows() {
        return ReadingRow.all();
    }

    @Test
    void the_table_is_there() {
        assertThat(rows()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void is_read_as_the_table_says(ReadingRow row) {
        assertThat(row.read()).isEqualTo(row.meaning());
    }
}
