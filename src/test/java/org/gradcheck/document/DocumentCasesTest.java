package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in the folder that has an {@code .expected} beside it is read and compared with it. */
class DocumentCasesTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "document");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected"))
                    .map(name -> name.substring(0, name.length() - ".expected".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_file_is_read_as_expected(String name) throws IOException {
        Document document = DocumentReaders.read(WordFiles.at(FOLDER.resolve(name)));

        assertThat(DocumentDump.of(document)).isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
    }
}
