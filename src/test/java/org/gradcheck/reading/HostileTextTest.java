package org.gradcheck.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Equality;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Notation;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a document, reading it ends and never throws. The time limit only stops what would hang. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

    static final long[] SEEDS = LongStream.range(0, 15).toArray();

    private static final List<String> FRAGMENTS = List.of(
            "\\frac",
            "{",
            "}",
            "\\frac{1}{2}",
            "\\sqrt",
            "[3]",
            "(",
            ")",
            "^",
            "_",
            "\\left",
            "\\right",
            "\\sigma",
            "x_1",
            "12",
            "1,234",
            ".5",
            "e",
            "-",
            "+",
            "\\cdot ",
            "\\times",
            "/",
            "=",
            "&",
            "\\\\",
            "\\text{ms}",
            "!",
            "|",
            "\\lfloor ",
            "\\rceil",
            "%",
            "~",
            "\\",
            "\\log_2 ",
            "\\max",
            ",",
            "10^{6}",
            "K",
            "≈",
            "²",
            "\\begin{pmatrix}",
            "\\end{pmatrix}");

    static Stream<Arguments> crafted() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("a backslash", "\\"),
                Arguments.of("half a surrogate pair", "\ud835"),
                Arguments.of("no characters at all", "\u0000\u0001\ufffe\uffff"),
                Arguments.of("open brackets", "(".repeat(10_000)),
                Arguments.of("nested brackets", "(".repeat(3_000) + "1" + ")".repeat(3_000)),
                Arguments.of("open square brackets", "[".repeat(10_000)),
                Arguments.of("bars", "|".repeat(10_000)),
                Arguments.of("open fractions", "\\frac{".repeat(5_000)),
                Arguments.of("bare fractions", "\\frac".repeat(3_900)),
                Arguments.of("nested fractions", "\\frac{1}{".repeat(900) + "2" + "}".repeat(900)),
                Arguments.of("open roots", "\\sqrt{".repeat(3_000)),
                Arguments.of("bare roots", "\\sqrt".repeat(3_900) + "2"),
                Arguments.of("minus signs", "-".repeat(10_000) + "1"),
                Arguments.of("fewer minus signs", "-".repeat(3_000) + "1"),
                Arguments.of("minus signs after a factor", "2*" + "-".repeat(3_000) + "1"),
                Arguments.of("a tower of powers", "9^9^9^9"),
                Arguments.of("a high tower of powers", "2^".repeat(990) + "2"),
                Arguments.of("a tower of ones", "1^".repeat(990) + "1"),
                Arguments.of("a power of powers", "(((((9^999)^999)^999)^999)^999)"),
                Arguments.of("a sum of powers", "2^19999 + 3^12000/7^7000 - 5^8000"),
                Arguments.of("a product of powers", "2^19999*3^12000*7^7000*5^8000"),
                Arguments.of("functions of functions", "sin ".repeat(3_000) + "x"),
                Arguments.of("functions in brackets", "sin(".repeat(140) + "x" + ")".repeat(140)),
                Arguments.of("exponentials of exponentials", "exp(exp(exp(exp(exp(9)))))"),
                Arguments.of("factorial signs", "3" + "!".repeat(3_000)),
                Arguments.of("a large factorial", "(10^9)!"),
                Arguments.of("a factorial of a factorial", "1000!!"),
                Arguments.of("a factorial of a fraction", "0.5!"),
                Arguments.of("a large exponent", "1e999999999"),
                Arguments.of("a small exponent", "1e-999999999"),
                Arguments.of("an exponent beyond any type", "1e99999999999999999999"),
                Arguments.of("a power beyond any type", "2^99999999999999999999"),
                Arguments.of("a power of a small number", "0.000001^-19000"),
                Arguments.of("a logarithm to a large base", "\\log_{99999999999999999999} 2"),
                Arguments.of("a logarithm to a base that is no number", "log_99999999999999999999 2"),
                Arguments.of("a logarithm to base one", "log(2, 1)"),
                Arguments.of("a logarithm of zero", "ln 0"),
                Arguments.of("a root of a negative number", "sqrt(-1)"),
                Arguments.of("a power of a negative number", "(-8)^(1/3)"),
                Arguments.of("a tangent without value", "tan(pi/2)"),
                Arguments.of("an arc sine outside its domain", "asin(2)"),
                Arguments.of("a function without argument", "max()"),
                Arguments.of("too many arguments", "exp(1, 2)"),
                Arguments.of("division by zero", "1/0"),
                Arguments.of("nothing by nothing", "0/0"),
                Arguments.of("zero to the zero", "0^0"),
                Arguments.of("zero to a negative power", "0^-1"),
                Arguments.of("long digits", "9".repeat(10_000)),
                Arguments.of("long groups", "1" + ",000".repeat(2_500)),
                Arguments.of("long odd groups", "1" + ",00".repeat(3_000)),
                Arguments.of("long underscores", "1" + "_0".repeat(5_000)),
                Arguments.of("long subscripts", "x" + "_0".repeat(5_000)),
                Arguments.of("long names", "1x1" + "-x".repeat(5_000)),
                Arguments.of("spaces", " ".repeat(10_000) + "1"),
                Arguments.of("spaces between", "1" + " ".repeat(10_000) + "M"),
                Arguments.of("full stops", ".".repeat(10_000)),
                Arguments.of("full stops before a letter", ".".repeat(10_000) + "x"),
                Arguments.of("commas", ",".repeat(10_000)),
                Arguments.of("LaTeX spaces", "1" + "\\,".repeat(5_000) + "x"),
                Arguments.of("superscripts", "x" + "²".repeat(10_000)),
                Arguments.of("equals signs", "=".repeat(10_000)),
                Arguments.of("a long sum", "1+".repeat(990) + "1"),
                Arguments.of("a long sum of names", "x + ".repeat(990) + "x"),
                Arguments.of("a long product of sums", "(x+1)".repeat(390)),
                Arguments.of("a power of a sum", "(x+y+1)^9999"),
                Arguments.of("a long division", "1/".repeat(990) + "3"),
                Arguments.of("a long division of names", "x/y/".repeat(70) + "z"),
                Arguments.of("a longer division of names", "x/y/".repeat(900) + "z"),
                Arguments.of("a long product of names", "x*y*".repeat(490) + "z"),
                Arguments.of("signs of approximation", "≈".repeat(10_000)),
                Arguments.of("tildes", "~".repeat(10_000)),
                Arguments.of("crosses", "1×".repeat(5_000) + "1"),
                Arguments.of("letters as crosses", "0x".repeat(5_000)),
                Arguments.of("words set in formulas", "\\text{a}".repeat(1_250)),
                Arguments.of("matrices that do not end", "\\begin{pmatrix}".repeat(600)),
                Arguments.of("sums without bodies", "\\sum_{i=1}^{n}".repeat(700)),
                Arguments.of("number words", "two hundred and ".repeat(600)),
                Arguments.of("plus or minus", "±".repeat(10_000)),
                Arguments.of("bounds", "x<".repeat(5_000)),
                Arguments.of("dashes between numbers", "1-2-".repeat(2_500)),
                Arguments.of("a sentence", "the number of parameters is large; ".repeat(300)),
                Arguments.of("10 kB of letters", "parameters".repeat(1_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crafted")
    void what_was_made_to_break_it_is_survived(String name, String text) {
        assertSurvived(text);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void any_characters_are_survived(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, 0x11_0000)
                    .map(codePoint -> random.nextBoolean() ? codePoint % 128 : codePoint)
                    .forEach(text::appendCodePoint);
            assertSurvived(text.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void digits_with_anything_between_are_survived(long seed) {
        String signs = "0123456789012345678901234567890000,,..  ''__\u2009\u2019eE+-%kM;:/()=";
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(24), 0, signs.length())
                    .mapToObj(signs::charAt)
                    .forEach(text::append);
            assertSurvived(text.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void pieces_of_latex_are_survived(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, FRAGMENTS.size())
                    .mapToObj(FRAGMENTS::get)
                    .forEach(text::append);
            assertSurvived(text.toString());
        }
    }

    private static void assertSurvived(String text) {
        for (Notation notation : Notation.values()) {
            assertThatCode(() -> useUp(text, notation))
                    .as("%s as %s", text.length() > 80 ? text.substring(0, 80) + "..." : text, notation)
                    .doesNotThrowAnyException();
        }
    }

    /** Does with a text all that grading may do with it. */
    private static void useUp(String text, Notation notation) {
        Chain.of(text);
        for (Format format : Format.values()) {
            ShortAnswer.read(text, format);
        }
        WrittenReader.read(text, notation).ifPresent(written -> {
            Equality.compare(written.expression(), written.expression().simplify());
            written.readings().forEach(reading -> {
                reading.value().expression().canon();
                reading.value().decimal(MathContext.DECIMAL64);
                reading.admitted();
            });
        });
        ExpressionReader.key(text).expression().ifPresent(Expression::simplify);
    }
}
