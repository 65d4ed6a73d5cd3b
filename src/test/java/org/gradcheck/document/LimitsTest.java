package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "512M,       536870912, 512 MB",
        "512m,       536870912, 512 MB",
        "512 MB,     536870912, 512 MB",
        "2G,        2147483648, 2 GB",
        "2048K,        2097152, 2 MB",
        "1500 kb,      1536000, 1500 KB",
        "1000,            1000, 1000 bytes",
        "1000 B,          1000, 1000 bytes",
    })
    void a_size_is_read_as_a_person_writes_it(String written, long bytes, String text) {
        ByteSize size = ByteSize.parse(written);

        assertThat(size.bytes()).isEqualTo(bytes);
        assertThat(size.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "0", "0M", "-5M", "1.5G", "5T", "512 megabytes", "99999999999G", "5 M B"})
    void anything_else_is_no_size(String written) {
        assertThatThrownBy(() -> ByteSize.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + written + "'")
                .hasMessageContaining("512M");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void what_a_size_is_called_is_read_as_that_size(int seed) {
        Random random = new Random(seed);
        ByteSize size = new ByteSize((1L + random.nextInt(999_999_999)) << (10 * random.nextInt(4)));

        assertThat(ByteSize.parse(size.text().replace("bytes", "B"))).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "8, 0", "-1, 200"})
    void a_limit_of_nothing_is_a_fault(int seconds, int pages) {
        ByteSize size = ByteSize.ofMegabytes(1);

        assertThatThrownBy(() -> new Limits(seconds, size, pages, size, size))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
