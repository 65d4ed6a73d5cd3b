package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rubrics that come with gradcheck, and the whole ones that the guide shows, are without fault. */
class ShippedRubricsTest {

    private static final Pattern WHOLE_RUBRIC = Pattern.compile("(?ms)^```yaml\\n(assignment:.*?)^```$");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rubrics"))) {
            List<Path> rubrics = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return rubrics.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_rubric_has_no_fault(Path file) {
        RubricReading reading = RubricReader.read(file);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rubric()).hasValueSatisfying(rubric -> {
            assertThat(rubric.id()).isEqualTo(String.valueOf(file.getFileName()).replace(".yaml", ""));
            assertThat(rubric.key()).isNotEmpty();
        });
    }

    static Stream<String> examples() throws IOException {
        String guide = Files.readString(Path.of("docs", "guide", "rubrics.md"));
        return WHOLE_RUBRIC.matcher(guide).results().map((MatchResult block) -> block.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_rubric_in_the_guide_has_no_fault(String text) {
        RubricReading reading = RubricReader.read("rubrics.md", text);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rubric()).isPresent();
    }
}
