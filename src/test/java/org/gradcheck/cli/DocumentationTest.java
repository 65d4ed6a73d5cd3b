package org.gradcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    static Stream<ConsoleExample> examples() throws IOException {
        List<ConsoleExample> examples = new ArrayList<>();
        for (Path page : pages().toList()) {
            examples.addAll(ConsoleExample.in(page));
        }
        return examples.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void prints_what_the_page_shows(ConsoleExample example, @TempDir Path folder) {
        String shownFolder = folderIn(example.arguments());
        String usedFolder = folder.resolve("out").toString();
        StringWriter printed = new StringWriter();
        PrintWriter terminal = new PrintWriter(printed);

        int exitCode = Main.run(terminal, terminal, withFolder(example.arguments(), usedFolder));

        assertThat(printed.toString().replace(usedFolder, shownFolder).replace("\r\n", "\n"))
                .matches(example.pattern());
        example.exitCode().ifPresent(shown -> assertThat(exitCode).isEqualTo(shown));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_an_example(Path page) throws IOException {
        assertThat(ConsoleExample.in(page)).isNotEmpty();
    }

    /** Where the page lets gradcheck write; empty if it writes nothing. */
    private static String folderIn(List<String> arguments) {
        int option = arguments.indexOf("-o");
        return option < 0 ? "" : arguments.get(option + 1);
    }

    private static String[] withFolder(List<String> arguments, String folder) {
        assertThat(arguments.get(0).equals("grade") && !arguments.contains("-o"))
                .as("an example that writes says where")
                .isFalse();
        List<String> used = new ArrayList<>(arguments);
        int option = used.indexOf("-o");
        if (option >= 0) {
            used.set(option + 1, folder);
        }
        return used.toArray(new String[0]);
    }
}
