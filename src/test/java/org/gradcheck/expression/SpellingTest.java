package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("conv", "pool", "padding", "inception_3a", "FILTERS");

    @ParameterizedTest
    @CsvSource({
        "covn, conv",
        "conf, conv",
        "cnov, conv",
        "poool, pool",
        "pading, padding",
        "inception3a, inception_3a",
        "filters, FILTERS",
        "stride, ''",
        "cat, ''"
    })
    void finds_what_was_probably_meant(String written, String meant) {
        assertThat(Spelling.nearest(written, KNOWN).orElse("")).isEqualTo(meant);
    }
}
