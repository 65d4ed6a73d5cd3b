package org.gradcheck.document.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LatexReaderTest {

    @Test
    void a_text_that_is_latex_is_read_as_latex() {
        assertThat(read("a.txt", "\\documentclass{article}\\begin{document}\\section{One}\\end{document}")
                        .blocks())
                .hasExactlyElementsOfTypes(Block.Heading.class);
    }

    static List<String> endless() {
        return List.of(
                "\\newcommand{\\again}{\\again\\again}\\again",
                "\\def\\x#1{\\x{#1#1}}\\x{ab}",
                "\\def\\x#1;{#1}" + "\\x a".repeat(20_000),
                "\\newenvironment{a}{\\begin{a}}{}\\begin{a}");
    }

    @ParameterizedTest
    @MethodSource("endless")
    void latex_that_grows_without_end_is_reported(String source) {
        assertThat(read("a.tex", source).problems()).extracting(Problem::code).contains("broken-source");
    }

    static List<String> tangled() {
        return List.of(
                "{".repeat(300_000),
                "\\begin{itemize}".repeat(20_000),
                "$" + "\\frac{1}{".repeat(20_000),
                "\\footnote{".repeat(10_000),
                "\\begin{comment}".repeat(20_000),
                "\\iffalse ".repeat(50_000),
                "\\begin{tabular}{l}".repeat(5_000),
                "\\verb|" + "x".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("tangled")
    void latex_that_is_nested_without_end_is_read(String source) {
        assertThat(read("a.tex", source).problems()).extracting(Problem::code).doesNotContain("broken-file");
    }

    private static Document read(String name, String content) {
        return DocumentReaders.read(new SourceFile(name, content.getBytes(StandardCharsets.UTF_8)));
    }
}
