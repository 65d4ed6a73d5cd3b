package org.gradcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PLAIN | 163,696                    | 163696         | 1         | -          | no  | 1
            PLAIN | 163,696.                   | 163696         | 1         | -          | no  | 1
            PLAIN | -0.82                      | -0.82          | 0.01      | -          | no  | 1
            PLAIN | 0.1830                     | 0.183          | 0.0001    | -          | no  | 1
            PLAIN | 1/4                        | 0.25           | -         | -          | no  | 1
            PLAIN | 2^10                       | 1024           | -         | -          | no  | 1
            PLAIN | 164k                       | 164000         | 1000      | -          | no  | 2
            PLAIN | ≈ 160K                     | 160000         | 1000      | -          | yes | 2
            PLAIN | about 1.1 Billion          | 1100000000     | 100000000 | -          | yes | 1
            PLAIN | ~62M parameters            | 62000000       | 1000000   | parameters | yes | 2
            PLAIN | 62M params                 | 62000000       | 1000000   | parameters | no  | 2
            PLAIN | 4.1 GFLOPs                 | 4100000000     | 100000000 | FLOP       | no  | 2
            PLAIN | 34,944 weights             | 34944          | 1         | parameters | no  | 1
            PLAIN | 35%                        | 0.35           | 0.01      | %          | no  | 2
            PLAIN | 35.0 percent               | 0.35           | 0.001     | %          | no  | 2
            PLAIN | 4 Ki                       | 4096           | 1024      | -          | no  | 1
            PLAIN | 2.5 thousand               | 2500           | 100       | -          | no  | 1
            PLAIN | 1.1 × 10^9                 | 1100000000     | 100000000 | -          | no  | 1
            PLAIN | 1.1e9                      | 1100000000     | 100000000 | -          | no  | 1
            PLAIN | 9 × 9                      | [9, 9]       | -         | -          | no  | 2
            PLAIN | 28 x 28 x 256              | [28, 28, 256]| -         | -          | no  | 2
            PLAIN | (28, 28, 256)              | [28, 28, 256]| -         | -          | no  | 1
            PLAIN | (n+8) × (n+8)              | [n + 8, n + 8]| -        | -          | no  | 2
            PLAIN | n + 8                      | n + 8          | -         | -          | no  | 1
            PLAIN | 9 pixels                   | 9              | 1         | pixel      | no  | 1
            LATEX | 0.1828                     | 0.1828         | 0.0001    | -          | no  | 1
            LATEX | \\approx 1.1\\text{B}      | 1100000000     | 100000000 | -          | yes | 2
            LATEX | 62\\,\\mathrm{M}           | 62000000       | 1000000   | -          | no  | 2
            LATEX | 35\\%                      | 0.35           | 0.01      | %          | no  | 2
            LATEX | 9 \\times 9                | [9, 9]       | -         | -          | no  | 2
            LATEX | 1.1 \\times 10^{9}         | 1100000000     | 100000000 | -          | no  | 1
            LATEX | 163{,}696                  | 163696         | 1         | -          | no  | 1
            LATEX | 163696\\text{ parameters}  | 163696         | 1         | parameters | no  | 1
            """)
    void reads_value_precision_unit_and_suffix(
            Notation notation,
            String text,
            String value,
            String lastPlace,
            String unit,
            String approximate,
            int readings) {
        Written written = WrittenReader.read(text, notation).orElseThrow();
        Reading primary = written.primary();
        assertThat(primary.value().expression().canon()).isEqualTo(value);
        assertThat(primary.lastPlace()
                        .map(place -> new Expression.Num(place).canon())
                        .orElse(null))
                .isEqualTo(lastPlace);
        assertThat(written.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(written.approximate()).isEqualTo(approximate.equals("yes"));
        assertThat(written.readings()).hasSize(readings);
        assertThat(written.allDoubts()).isEmpty();
    }

    /** The digit grouping habits of many countries, and of spreadsheets, programming languages and PDFs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234,567        | 1234567
            1 234 567        | 1234567
            1\u00a0234\u00a0567 | 1234567
            1\u2009234\u2009567 | 1234567
            1\u202f234\u202f567 | 1234567
            "1'234'567"      | 1234567
            1\u2019234\u2019567 | 1234567
            1_234_567        | 1234567
            1_23_4           | 1234
            12,345.678       | 12345.678
            0,18             | 0.18
            1.5E3            | 1500
            .5               | 0.5
            5.               | 5
            007              | 7
            """)
    void digits_are_grouped_in_many_ways(String text, String value) {
        Written written =
                WrittenReader.read(text.replace("\"", ""), Notation.PLAIN).orElseThrow();
        assertThat(written.primary().value().expression().canon()).isEqualTo(value);
        assertThat(written.allDoubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16,77,216 | not grouped in threes
            28*28*256 | size or a product
            3,14      | decimal comma
            12,5      | decimal comma
            1/0       | no value
            ln(-1)    | no value
            """)
    void says_why_a_person_should_look(String text, String doubt) {
        Written written = WrittenReader.read(text, Notation.PLAIN).orElseThrow();
        assertThat(written.isAmbiguous()).isTrue();
        assertThat(written.allDoubts()).anyMatch(sentence -> sentence.contains(doubt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "≈", "1.1.1", "3 4", "see page 3, line 4", "?", "1,234,5678"})
    void refuses_what_is_no_answer(String text) {
        assertThat(WrittenReader.read(text, Notation.PLAIN)).isEmpty();
    }

    @Test
    void known_names_part_a_product() {
        Written written = WrittenReader.read("NF - N + 1", Notation.PLAIN, Set.of("N", "F"))
                .orElseThrow();
        assertThat(written.primary().value().expression().symbols()).containsExactly("F", "N");
    }

    @Test
    void keeps_the_text_as_it_was_written() {
        assertThat(WrittenReader.read("  about 164k. ", Notation.PLAIN)
                        .orElseThrow()
                        .text())
                .isEqualTo("about 164k");
    }
}
