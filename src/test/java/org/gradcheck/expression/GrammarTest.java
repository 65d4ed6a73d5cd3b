package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of what students, programs and other readers of mathematics write. */
class GrammarTest {

    /** Signs in the tables that stand for control characters, and these. */
    private static final String PICTURES = "␉␊␋␌␍␇␈";

    private static final String CONTROLS = "\t\n\u000b\f\r\u0007\b";

    @ParameterizedTest
    @CsvFileSource(resources = "read.csv", delimiter = '¦', quoteCharacter = '\0')
    void reads_what_is_written(String family, Notation notation, String text, String canon) {
        assertThat(parse(text, notation)).isInstanceOfSatisfying(Parse.Read.class, read -> {
            assertThat(read.read().canon()).isEqualTo(canon);
            assertThat(read.doubts()).as("doubts").isEmpty();
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "doubtful.csv", delimiter = '¦', quoteCharacter = '\0')
    void says_what_may_mean_two_things(String family, Notation notation, String text, String canon, String doubt) {
        assertThat(parse(text, notation)).isInstanceOfSatisfying(Parse.Read.class, read -> {
            assertThat(read.read().canon()).isEqualTo(canon);
            assertThat(read.doubts()).containsExactly(doubt);
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", delimiter = '¦', quoteCharacter = '\0')
    void refuses_what_is_no_expression(String family, Notation notation, String text, String why) {
        assertThat(parse(text, notation))
                .isInstanceOfSatisfying(
                        Parse.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            9␉imes 7                ¦ "imes" was read as \\times.
            ␌rac{5}{6}              ¦ "rac" was read as \\frac.
            ␈eta_1                  ¦ "eta" was read as \\beta.
            ␋ec{x}                  ¦ "ec" was read as \\vec.
            rac{5}{6}                ¦ "rac" was read as \\frac.
            \\\\alpha + \\\\beta     ¦ "\\\\" was read as \\.
            """)
    void notes_what_it_mends(String text, String repair) {
        assertThat(((Parse.Read) parse(text, Notation.LATEX)).repairs()).containsExactly(repair);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "read.csv", delimiter = '¦', quoteCharacter = '\0')
    void reads_the_same_after_its_canonical_form(String family, Notation notation, String text, String canon) {
        String again =
                ExpressionReader.key(canon).expression().map(Expression::canon).orElse("refused");
        assertThat(again).isEqualTo(canon);
    }

    private static Parse parse(String text, Notation notation) {
        String written = text;
        for (int i = 0; i < PICTURES.length(); i++) {
            written = written.replace(PICTURES.charAt(i), CONTROLS.charAt(i));
        }
        return ExpressionReader.read(written, notation);
    }
}
