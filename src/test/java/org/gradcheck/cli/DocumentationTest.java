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
    void prints_what_the_page_shows(ConsoleExample example, @TempDir Path folder) throws IOException {
        String shownFolder = folderIn(example.arguments());
        String usedFolder = folder.resolve("out").toString();
        gradeFirst(example, usedFolder);
        StringWriter printed = new StringWriter();
        PrintWriter terminal = new PrintWriter(printed);

        int exitCode = Main.run(terminal, terminal, withFolder(example.arguments(), usedFolder));

        String output = printed.toString().replace(usedFolder, shownFolder).replace("\r\n", "\n");
        assertThat(output).isEqualTo(example.completedBy(output));
        example.exitCode().ifPresent(shown -> assertThat(exitCode).isEqualTo(shown));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_an_example(Path page) throws IOException {
        assertThat(ConsoleExample.in(page)).isNotEmpty();
    }

    /** What goes on from a graded class shows above how that is graded. */
    private static void gradeFirst(ConsoleExample example, String folder) throws IOException {
        String shown = folderIn(example.arguments());
        if (isGrading(example) || shown.isEmpty()) {
            return;
        }
        for (ConsoleExample earlier : ConsoleExample.in(Path.of(example.page()))) {
            if (isGrading(earlier) && folderIn(earlier.arguments()).equals(shown)) {
                PrintWriter nowhere = new PrintWriter(new StringWriter());
                Main.run(nowhere, nowhere, withFolder(earlier.arguments(), folder));
                return;
            }
        }
    }

    private static boolean isGrading(ConsoleExample example) {
        return example.arguments().get(0).equals("grade");
    }

    /** Where the page lets gradcheck write, or what it lets it go on from; empty if neither. */
    private static String folderIn(List<String> arguments) {
        int option = arguments.indexOf("-o");
        if (option >= 0) {
            return arguments.get(option + 1);
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith("out/"))
                .findFirst()
                .orElse("");
    }

    private static String[] withFolder(List<String> arguments, String folder) {
        assertThat(arguments.get(0).equals("grade") && !arguments.contains("-o"))
                .as("an example that writes says where")
                .isFalse();
        String shown = folderIn(arguments);
        return arguments.stream()
                .map(argument -> !shown.isEmpty() && argument.equals(shown) ? folder : argument)
                .toArray(String[]::new);
    }
}
