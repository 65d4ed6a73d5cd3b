package org.gradcheck.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Span;
import org.gradcheck.document.WordFiles;
import org.gradcheck.expression.Equality;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Equations of Word's editor, the LaTeX they become, and what is understood of it. */
class EquationTest {

    private static final Path ROWS =
            Path.of("src", "test", "resources", "org", "gradcheck", "document", "docx", "equations.txt");

    static List<Arguments> equations() throws IOException {
        return Arrays.stream(Files.readString(ROWS).split("\n\n"))
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.strip().split("\n"))
                .map(row -> Arguments.of(row[0], row[1], row[2]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("equations")
    void an_equation_is_latex_as_it_is_seen(String equation, String latex) throws IOException {
        Document document = DocumentReaders.read(word("<w:p><m:oMath>" + equation + "</m:oMath></w:p>"));

        assertThat(document.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.spans()).singleElement().satisfies(span -> {
                    assertThat(span.notation()).isEqualTo(Span.Notation.LATEX);
                    assertThat(span.text()).isEqualTo(latex);
                }));
    }

    static List<Arguments> understood() throws IOException {
        return equations().stream().filter(row -> !row.get()[2].equals("-")).toList();
    }

    @ParameterizedTest
    @MethodSource("understood")
    void its_latex_is_understood(String equation, String latex, String meaning) {
        Expression read =
                ExpressionReader.read(latex, Notation.LATEX).expression().orElseThrow();
        Expression meant = ExpressionReader.key(meaning).expression().orElseThrow();

        assertThat(Equality.compare(read, meant)).isEqualTo(Equality.Result.SAME);
    }

    private static SourceFile word(String body) throws IOException {
        String xml = WordFiles.xml("document", "<w:body>" + body + "</w:body>");
        return new SourceFile(
                "a.docx", WordFiles.zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))));
    }
}
