package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "image-only, true, false",
        "encrypted, true, false",
        "too-slow, true, false",
        "no-output, true, false",
        "hidden-text, false, false",
        "any-other, false, false",
        "empty-page, false, true",
        "damaged-text, false, true"
    })
    void the_code_says_what_a_problem_means(String code, boolean hidesText, boolean isHarmless) {
        Problem problem = new Problem(new Place.InText("a.txt", 1, 1), code, "Something.");
        assertThat(problem.hidesText()).isEqualTo(hidesText);
        assertThat(problem.isHarmless()).isEqualTo(isHarmless);
    }
}
