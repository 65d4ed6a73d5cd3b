package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every reader. A new format brings {@code same.*} and a row here. */
class DocumentReaderContractTest {

    private static final List<String> CONTENT = List.of(
            "heading 1: Network sizes",
            "text: The layer has 163,696 parameters.",
            "text: It needs $1.1 \\times 10^{6}$ operations and $x_{1} = 3$.",
            "formula: $\\frac{1}{4} = 2^{-2}$",
            "text: 1. The first answer is 55.",
            "text: 2. The second answer is 27.");

    @ParameterizedTest
    @ValueSource(strings = {"same.tex", "same.md", "same.pdf", "same.ipynb", "same.docx", "same.html"})
    void the_same_content_is_the_same_in_every_format(String name) throws IOException {
        Document document = DocumentReaders.read(file(name));

        assertThat(DocumentDump.content(document).stream().map(line -> line.replaceAll("<BOLD (.*)>", "$1")))
                .isEqualTo(CONTENT);
        assertThat(document.problems()).isEmpty();
    }

    static List<String> files() throws IOException {
        return DocumentCasesTest.cases();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_line_and_span_has_a_place_in_the_file(String name) throws IOException {
        Document document = DocumentReaders.read(file(name));

        assertThat(document.lines())
                .allSatisfy(line -> assertThat(line.place().file()).isEqualTo(name));
        assertThat(document.lines().stream().flatMap(line -> line.spans().stream()))
                .allSatisfy(span -> assertThat(span.place().text()).isNotEqualTo(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void reading_twice_gives_the_same(String name) throws IOException {
        assertThat(DocumentReaders.read(file(name))).isEqualTo(DocumentReaders.read(file(name)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_breaks_off_is_read_or_reported(String name) throws IOException {
        byte[] bytes = file(name).bytes();
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 40) {
            SourceFile cut = new SourceFile(name, Arrays.copyOf(bytes, length));

            assertThatCode(() -> DocumentReaders.read(cut))
                    .as("%d bytes", length)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_with_flipped_bits_is_read_or_reported(String name) throws IOException {
        Random random = new Random(20);
        for (int round = 0; round < 20; round++) {
            byte[] bytes = file(name).bytes();
            for (int flip = 0; flip < 10; flip++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }

            assertThatCode(() -> DocumentReaders.read(new SourceFile(name, bytes)))
                    .as("round %d", round)
                    .doesNotThrowAnyException();
        }
    }

    private static SourceFile file(String name) throws IOException {
        return WordFiles.at(DocumentCasesTest.FOLDER.resolve(name));
    }
}
