package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a Word file, and what is read of it and reported. */
class WordBodyTest {

    static final Path ROWS = Path.of("src", "test", "resources", "org", "gradcheck", "document", "docx", "bodies.txt");

    static List<Arguments> bodies() throws IOException {
        return Arrays.stream(Files.readString(ROWS).split("\n\n"))
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.strip().split("\n"))
                .map(row -> Arguments.of(row[0], row[1], row[2]))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_body_is_read_as_it_is_seen(String name, String body, String read) throws IOException {
        assertThat(read(body)).isEqualTo(read);
    }

    static String read(String body) throws IOException {
        String spaced = body.replace("<w:t>", "<w:t xml:space='preserve'>");
        String xml = WordFiles.xml("document", "<w:body>" + spaced + "</w:body>");
        Document document = DocumentReaders.read(new SourceFile(
                "a.docx", WordFiles.zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)))));
        String problems = document.problems().stream()
                .map(problem -> " !" + problem.code())
                .reduce("", String::concat);
        return String.join(" // ", DocumentDump.content(document)) + problems;
    }
}
