package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadersTest {

    @ParameterizedTest
    @CsvSource({
        "empty.pdf,          '',                     empty-file",
        "empty.md,           '',                     empty-file",
        "blank.txt,          '  ',                   empty-file",
        "picture.png,        'x',                    unknown-format",
        "noextension,        'x',                    unknown-format",
        "really-a-text.pdf,  'Answer: 55',           broken-file",
        "really-a-text.docx, 'Answer: 55',           broken-file",
        "cut.docx,           'PK\u0003\u0004 no more',   broken-file",
        "cut.pdf,            '%PDF-1.7 and no more', broken-file",
    })
    void what_cannot_be_read_is_a_problem(String name, String content, String code) {
        Document document = read(name, content);

        assertThat(document.blocks()).isEmpty();
        assertThat(document.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void an_unknown_format_names_what_can_be_read() {
        assertThat(read("answers.xyz", "x").problems().get(0).message())
                .contains("PDF", "Word", "LaTeX", "Markdown", ".txt");
    }

    @ParameterizedTest
    @CsvSource({
        "hw5.doc,   '\u00D0\u00CF\u0011\u00E0', an old Word file, save it as .docx or PDF",
        "hw5.xls,   '\u00D0\u00CF\u0011\u00E0', an old Office file, save it as PDF",
        "hw5.rtf,   '{\\rtf1 55}',               a Rich Text file, save it as .docx or PDF",
        "hw5.odt,   'PK',                        an OpenDocument text, save it as .docx or PDF",
        "hw5.pages, 'PK',                        a Pages file, export it as PDF",
        "hw5.JPG,   'x',                         a picture, hand in a PDF",
        "hw5.mht,   'x',                         a web archive, print it to PDF",
        "hw5.eml,   'x',                         a mail, hand in the file that is attached",
        "hw5.zip,   'PK',                        an archive, hand in the files in it",
    })
    void a_format_that_is_not_read_says_what_to_do(String name, String content, String kind, String advice) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        Document document = DocumentReaders.read(new SourceFile(name, bytes));

        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-format");
            assertThat(problem.message()).contains(kind, advice);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hw5.mht", "hw5.html", "hw5.doc", "hw5.txt", "hw5.md"})
    void a_web_archive_is_refused_under_any_name(String name) {
        Document document = read(name, """
                From: <Saved by a browser>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="--b"

                ----b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <p>Question 1: 163=
                696</p>
                """);

        assertThat(document.blocks()).isEmpty();
        assertThat(document.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("a web archive"));
    }

    @Test
    void a_missing_file_is_a_problem(@TempDir Path folder) {
        Document document = DocumentReaders.read(folder.resolve("hw5.pdf"), "hw5.pdf");

        assertThat(document.problems()).extracting(Problem::code).containsExactly("file-missing");
    }

    @Test
    void a_folder_is_not_a_file(@TempDir Path folder) {
        assertThat(DocumentReaders.read(folder, "hw5.pdf").problems())
                .extracting(Problem::code)
                .containsExactly("file-missing");
    }

    @Test
    void a_file_above_the_limit_is_a_problem() {
        Document document = DocumentReaders.read(new SourceFile("large.txt", new byte[50 * 1024 * 1024 + 1]));

        assertThat(document.problems()).extracting(Problem::code).containsExactly("too-large");
    }

    private record Failing(Throwable failure) implements DocumentReader {
        @Override
        public boolean reads(SourceFile file) {
            return true;
        }

        @Override
        public Document read(SourceFile file) throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("secret detail"),
                new StackOverflowError(),
                new OutOfMemoryError(),
                new NoClassDefFoundError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_reader_that_fails_gives_a_document_with_a_problem(Throwable failure) {
        Document document = DocumentReaders.readSafely(new Failing(failure), new SourceFile("hw5.pdf", new byte[] {1}));

        assertThat(document.problems()).hasSize(1);
        assertThat(document.problems().get(0).message()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "windows-1252"})
    void text_is_decoded_whatever_its_encoding(String charset) {
        byte[] bytes = "Größe: 55\r\nmore".getBytes(Charset.forName(charset));

        Document document = DocumentReaders.read(new SourceFile("a.txt", bytes));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Größe: 55", "more");
    }

    @Test
    void a_few_wrong_bytes_do_not_change_the_encoding() {
        byte[] bytes = "Größe 55 × 3 is 165".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;

        Document document = DocumentReaders.read(new SourceFile("a.txt", bytes));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Größe 55 × 3 is\uFFFD165");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("damaged-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16\u00AD3696",
                "16\u200B3696",
                "16\u20603696",
                "\u001B[31m163696\u001B[0m",
                "163696\uDB40\uDC31",
                "16\u00003696"
            })
    void what_cannot_be_seen_does_not_change_a_number(String written) {
        assertThat(read("a.txt", written).lines()).extracting(Line::text).containsExactly("163696");
    }

    @Test
    void digits_that_are_shown_in_another_order_are_reported() {
        assertThat(read("a.txt", "Answer: \u202E36961").problems())
                .extracting(Problem::code)
                .containsExactly("hidden-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 Answer 55}", "PK\u0003\u0004 archive", "\u0001\u0002\u0003\u0004 program"})
    void what_is_no_text_is_refused_under_the_name_of_one(String content) {
        for (String name : List.of("a.txt", "a.md", "a.tex")) {
            assertThat(read(name, content).problems()).extracting(Problem::code).containsExactly("broken-file");
        }
    }

    @Test
    void a_very_long_line_is_read() {
        assertThat(read("a.txt", "1234567890 ".repeat(100_000)).lines()).hasSize(1);
    }

    @Test
    void a_byte_order_mark_and_zero_width_characters_are_left_out() {
        Document document = read("a.txt", "\uFEFFAnswer: 16\u200B3696");

        assertThat(document.lines()).extracting(Line::text).containsExactly("Answer: 163696");
    }

    private static Document read(String name, String content) {
        return DocumentReaders.read(new SourceFile(name, content.getBytes(StandardCharsets.UTF_8)));
    }
}
