package org.gradcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call that the README and the guide show prints what they show. */
class DocumentationTest {

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.list(Path.of("docs", "guide"))) {
            List<Path> pages = guide.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Path.of("README.md")), pages.stream());
        }
    }

    /** One after the other, since a later one may show what an earlier one has written. */
    @ParameterizedTest
    @MethodSource("pages")
    void prints_what_the_page_shows(Path page, @TempDir Path folder) throws IOException {
        for (ConsoleExample example : ConsoleExample.in(page)) {
            StringWriter printed = new StringWriter();
            PrintWriter terminal = new PrintWriter(printed);

            int exitCode = Main.run(terminal, terminal, below(folder, example.arguments()));

            String output = printed.toString().replace(folder + "/", "").replace("\r\n", "\n");
            assertThat(output).as("%s", example).isEqualTo(example.completedBy(output));
            example.exitCode()
                    .ifPresent(shown -> assertThat(exitCode).as("%s", example).isEqualTo(shown));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_an_example(Path page) throws IOException {
        assertThat(ConsoleExample.in(page)).isNotEmpty();
    }

    /** Whatever a page lets gradcheck write lies below {@code out/}. */
    private static String[] below(Path folder, List<String> arguments) {
        assertThat(arguments.get(0).equals("grade") && !arguments.contains("-o"))
                .as("an example that writes says where")
                .isFalse();
        return arguments.stream()
                .map(argument ->
                        argument.startsWith("out/") ? folder.resolve(argument).toString() : argument)
                .toArray(String[]::new);
    }
}
