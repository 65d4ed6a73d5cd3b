package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradcheck.rubric.Fault.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a rubric, the answer is a list of faults. */
class HostileRubricTest {

    private static final String[] BITS = {
        "&a ",
        "*a",
        "!!set ",
        "---\n",
        "\t",
        "\n",
        "  ",
        ": ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "|",
        ">",
        "#",
        "%",
        "@",
        "`",
        "~",
        "<<",
        "?",
        "\\x",
        "part(1a)",
        "part(",
        "(",
        ")",
        "^9^9^9",
        "/0",
        "e9",
        "-",
        "\u0000",
        "\uD800",
        "\u0130",
        "\u2028",
        "conv",
        "bias: no",
        "f",
        "n",
        "point"
    };

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("brackets that never close", "parts: " + "[".repeat(100_000)),
                arguments("lists in lists", "- ".repeat(100_000)),
                arguments("nested parentheses", answer("(".repeat(9_000) + "1" + ")".repeat(9_000))),
                arguments("a long text", "assignment: " + "x".repeat(1 << 20)),
                arguments("an alias bomb", lines(12, i -> "a" + i + ": &a" + i + " [" + "*a, ".repeat(10) + "]\n")),
                arguments("parts without end", "parts:\n" + lines(1_001, i -> "  - {id: " + i + ", kind: count}\n")),
                arguments(
                        "definitions without end",
                        "given:\n  g0: 1\n" + lines(5_000, i -> "  g" + (i + 1) + ": g" + i + " + 1\n")
                                + answer("g5000")),
                arguments("many keys", "parts: [{" + lines(10_000, i -> "k" + i + ": 1, ") + "}]"),
                arguments(
                        "many mistakes",
                        answer("1") + "    mistakes:\n" + lines(500, i -> "      - {answer: -" + i + ", say: No.}\n")),
                arguments("a tower of powers", answer("9^9^9^9^9")),
                arguments("a huge exponent", answer("1e100000000")),
                arguments("control characters", "parts: \u0000\u0007"),
                arguments("half a letter", "assignment: \uD800"));
    }

    private static String answer(String expression) {
        return "parts:\n  - id: 1a\n    points: 1\n    answer: \"" + expression + "\"\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_rubric_is_refused(String attack, String text) {
        RubricReading reading = RubricReader.read("x.yaml", text);
        assertThat(reading.rubric()).isEmpty();
        assertThat(reading.faults()).anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    static List<Arguments> mutations() throws IOException {
        List<Path> originals = RubricReaderTest.good();
        return IntStream.range(0, 40)
                .mapToObj(seed -> arguments(seed, originals.get(seed % originals.size())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void any_change_of_a_rubric_gives_a_rubric_or_errors_with_places(int seed, Path original) throws IOException {
        Random random = new Random(seed);
        String text = Files.readString(original);
        for (int i = 0; i < 25; i++) {
            String mutated = mutate(mutate(text, random), random);
            RubricReading reading = RubricReader.read("x.yaml", mutated);
            boolean hasErrors = reading.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
            long lines = mutated.chars().filter(letter -> letter == '\n').count() + 1;
            assertThat(reading.rubric().isEmpty()).as(mutated).isEqualTo(hasErrors);
            assertThat(reading.faults()).as(mutated).allMatch(fault -> fault.line() <= lines);
        }
    }

    private static String mutate(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from) + BITS[random.nextInt(BITS.length)] + text.substring(to);
            default -> text.substring(0, from) + BITS[random.nextInt(BITS.length)] + text.substring(from);
        };
    }
}
