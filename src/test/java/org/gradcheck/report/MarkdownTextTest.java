package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.gradcheck.gradebook.SampleGradebook;
import org.gradcheck.gradebook.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of students within Markdown, read back by a reader of Markdown. */
class MarkdownTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "*bold*",
                "_x_",
                "# head",
                "- item",
                "+ item",
                "1. item",
                "2) item",
                "> quote",
                "`code`",
                "<b>tag</b>",
                "[a](b)",
                "![a](b)",
                "a | b",
                "~~gone~~",
                "$x$",
                "&amp;",
                "\\",
                "a\\*b",
                "===",
                "---",
                "<script>alert(\"1\")</script>",
                "http://example.org",
                "www.example.org",
                "@student",
                "1.5 points",
            })
    void words_stay_as_they_are(String text) {
        assertThat(read(MarkdownText.escaped(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "x^2¦`x^2`",
                "a`b¦``a`b``",
                "`a`¦`` `a` ``",
                "a|b¦`a|b`",
            })
    void what_was_written_is_code(String text, String code) {
        assertThat(MarkdownText.code(text)).isEqualTo(code);
    }

    @Test
    void a_block_ends_where_it_should() {
        assertThat(MarkdownText.block("```\nx", 2)).isEqualTo("  ````text\n  ```\n  x\n  ````\n");
    }

    @Test
    void a_table_of_answers_is_a_table(@TempDir Path out) throws IOException {
        new StudentPages(new ReportOptions(true)).write(SampleTable.gradebook(), out);

        assertThat(out.resolve("students/student-01.md"))
                .content()
                .contains("### vgg: 3 of 4 cells with full points, 3 of 4 points")
                .contains("| Row | parameters | memory |\n|---|---|---|\n")
                .contains("| conv2 | ✓ `7` | ✗ `99` |");
    }

    @Test
    void nothing_a_student_wrote_becomes_a_mark(@TempDir Path out) throws IOException {
        new StudentPages(new ReportOptions(true)).write(SampleGradebook.create(), out);

        for (String student : new String[] {SampleGradebook.HOSTILE, SampleGradebook.FORMULA}) {
            String name = PageNames.of(SampleGradebook.create()).stem(student);
            String text = Files.readString(out.resolve("students/" + name + ".md"));
            assertThat(read(text.lines().findFirst().orElseThrow())).isEqualTo(student);
        }
    }

    private static String read(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .strip();
    }
}
