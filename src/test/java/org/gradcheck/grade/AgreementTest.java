package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Written;
import org.gradcheck.reading.WrittenReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGREE          | 2*3             | 6           | no
            DIFFER         | 2*3             | 7           | no
            AGREE          | 163,696         | 164k        | no
            AGREE          | 163,696         | 159k        | no
            DIFFER         | 163,696         | 165k        | no
            AGREE          | 16,777,216      | 16.8M       | no
            DIFFER         | 16,777,216      | 16,771,216  | no
            DIFFER         | 16,777,216      | 16,77,216   | no
            AGREE          | sigmoid(1)      | 0.731       | no
            AGREE          | 0.18276         | 0.18        | no
            DIFFER         | 0.18276         | 0.19        | no
            AGREE          | 404,000,000     | 400M        | yes
            AGREE          | 399,768,576     | 400M        | yes
            AGREE          | 404,000,000     | 400M        | no
            DIFFER         | 404,000,000     | 400,000,000 | no
            AGREE          | 449,000,000     | 400M        | yes
            DIFFER         | 549,000,000     | 400M        | yes
            AGREE          | 1,074,790,400   | 1.1 Billion | yes
            AGREE          | 9 × 9           | 81          | no
            AGREE          | n + 8           | n + 8       | no
            NOT_COMPARABLE | n + 8           | 9           | no
            NOT_COMPARABLE | (1, 2)          | 3           | no
            """)
    void two_sides_agree_as_far_as_they_are_written(Agreement agreement, String left, String right, String about) {
        boolean isAbout = about.equals("yes");
        assertThat(Agreement.between(read(left), read(right), isAbout)).isEqualTo(agreement);
        assertThat(Agreement.between(read(right), read(left), isAbout)).isEqualTo(agreement);
    }

    private static Written read(String text) {
        return WrittenReader.read(text, Notation.PLAIN).orElseThrow();
    }
}
