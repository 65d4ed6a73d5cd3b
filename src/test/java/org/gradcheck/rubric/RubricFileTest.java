package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricFileTest {

    private static final String RUBRIC = "assignment: Größe\nparts:\n  - {id: 1a, kind: count}\n";

    @TempDir
    private Path folder;

    @Test
    void a_file_from_windows_reads_like_any_other() throws IOException {
        RubricReading reading =
                RubricReader.read(file("\uFEFF" + RUBRIC.replace("\n", "\r\n"), StandardCharsets.UTF_8));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rubric().orElseThrow().assignment()).isEqualTo("Größe");
    }

    @Test
    void a_fault_in_a_file_from_windows_stands_where_it_does_elsewhere() throws IOException {
        String text = RUBRIC.replace("kind: count", "kind: cuont");
        Path file = file(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(RubricReader.read(file).faults())
                .isEqualTo(RubricReader.read("rubric.yaml", text).faults())
                .hasSize(1);
    }

    @Test
    void another_encoding_is_told_with_its_first_letter() throws IOException {
        assertFault(
                file(RUBRIC, StandardCharsets.ISO_8859_1),
                "rubric.yaml:1:15: error: A letter here is not in UTF-8: save the file in the encoding UTF-8.");
    }

    @Test
    void a_letter_cut_off_at_the_end_is_another_encoding_too() throws IOException {
        Path file = folder.resolve("rubric.yaml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xC3});
        assertFault(
                file, "rubric.yaml:1:4: error: A letter here is not in UTF-8: save the file in the encoding UTF-8.");
    }

    @Test
    void a_file_that_is_not_there_is_a_fault() {
        assertFault(
                folder.resolve("rubric.yaml"),
                "rubric.yaml: error: The file can't be read: check that it is there and may be read.");
    }

    @Test
    void a_folder_is_a_fault() throws IOException {
        assertFault(
                Files.createDirectory(folder.resolve("rubric.yaml")),
                "rubric.yaml: error: The file can't be read: check that it is there and may be read.");
    }

    @Test
    void a_huge_file_is_a_fault() throws IOException {
        assertFault(
                file(RUBRIC + "#".repeat(1 << 20), StandardCharsets.UTF_8),
                "rubric.yaml: error: The file has more than a megabyte, which no rubric has.");
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("rubric.yaml"), text, charset);
    }

    private static void assertFault(Path file, String expected) {
        RubricReading reading = RubricReader.read(file);
        assertThat(reading.faults()).extracting(Fault::text).containsExactly(expected);
        assertThat(reading.rubric()).isEmpty();
    }
}
