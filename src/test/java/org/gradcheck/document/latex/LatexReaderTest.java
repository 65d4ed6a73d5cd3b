package org.gradcheck.document.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentDump;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \\section{A} \\subsection{B}                              | 1 A / 1.1 B
            \\section*{A} \\section{B}                                | A / 1 B
            \\section{Question 1}                                      | 1 Question 1
            \\section{A} \\appendix \\section{B} \\subsection{C}      | 1 A / A B / A.1 C
            \\chapter{A} \\appendix \\chapter{B} \\section{C}         | 1 A / A B / A.1 C
            \\part{A} \\section{B}                                    | Part I A / 1 B
            \\setcounter{section}{-1} \\section{A} \\subsection{B}    | 0 A / 0.1 B
            \\addsec{A} \\section{B}                                  | A / 1 B
            \\titlelabel{\\thetitle.} \\section{A} \\subsection{B}   | 1. A / 1.1. B
            \\titleformat*{\\section}{\\bfseries} \\section{A} 5      | 1 A
            \\titleformat{\\section}{}{Problem \\thesection:}{1em}{} \\section{A}         | Problem 1: A
            \\counterwithout{subsection}{section} \\subsection{A} \\section{B} \\subsection{C} | 1 A / 1 B / 2 C
            \\renewcommand*{\\sectionformat}{Task \\thesection:} \\section{A}                 | Task 1: A
            \\renewcommand{\\@seccntformat}[1]{Task \\csname the#1\\endcsname.} \\section{A} | Task 1. A
            \\documentclass[12pt]{report} \\subsubsection{A}              | A
            """)
    void a_heading_has_the_number_that_is_printed(String source, String headings) {
        assertThat(read("a.tex", source).blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> block.lines().get(0).text())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(headings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{tabular}{ll}1 & \\includegraphics{a}\\end{tabular}",
                "\\begin{table}\\begin{tabular}{ll}1 & \\includegraphics{a}\\\\2 & 3\\end{tabular}\\end{table}",
            })
    void a_picture_in_a_table_follows_it(String source) {
        assertThat(read("a.tex", source).blocks()).hasExactlyElementsOfTypes(Block.Table.class, Block.Figure.class);
    }

    @Test
    void a_picture_in_a_table_of_a_figure_goes_by_its_caption() {
        String source =
                "\\begin{figure}\\begin{tabular}{l}\\includegraphics{a}\\end{tabular}\\caption{Nets}\\end{figure}";

        assertThat(DocumentDump.content(read("a.tex", source))).containsExactly("figure: Nets");
    }

    @Test
    void a_counter_within_another_prints_its_own_number_only() {
        Document document =
                read("a.tex", "\\newcounter{q}\\newcounter{p}[q]\\stepcounter{q}\\stepcounter{p} \\theq{} \\thep");

        assertThat(document.lines()).extracting(Line::text).containsExactly("1 1");
    }

    private static Document read(String name, String content) {
        return DocumentReaders.read(new SourceFile(name, content.getBytes(StandardCharsets.UTF_8)));
    }
}
