package org.gradcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSheetTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("conv1", "conv3x3", "32"),
            List.of("conv2", "conv3x3", "32"),
            List.of("pool1", "max_pool", "32"),
            List.of("conv3", "conv5x5", "64"),
            List.of("fc1", "linear", "10"));

    private static final List<String> PARAMETERS = List.of("parameters", "weights and biases");
    private static final List<String> SIZE = List.of("activations", "memory");

    /** Lines are parted by slashes; cells that are found stand with their values, those for a person with a question mark. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | layer | params | / |-|-| / | conv1 | 1 | / | conv2 | 2 | / | pool1 | 0 | / | conv3 | 3 | / | fc1 | 4 |; 1 2 0 3 4
            | layer | # Parameters | / |-|-| / | Conv 1 | 1 | / | Conv-2 | 2 | / | Pool 1 | 0 | / | Conv 3 | 3 | / | FC1 | 4 |; 1 2 0 3 4
            | layer | params | / |-|-| / | CONV3-32 | 1 | / | CONV3-32 | 2 | / | POOL | 0 | / | CONV5-64 | 3 | / | FC-10 | 4 |; 1 2 0 3 4
            | layer | params | / |-|-| / | input | 9 | / | conv1 | 1 | / | conv2 | 2 | / | pool1 | 0 | / | conv3 | 3 | / | fc1 | 4 | / | total | 10 |; 1 2 0 3 4
            | layer | params | / |-|-| / | conv1 | 1 | / | conv2 | 2 | / | conv3 | 3 | / | fc1 | 4 |; 1 2 - 3 4
            | layer | params | / |-|-| / | conv1 | 1 | / | pool1 | - | / | fc1 | 4 |; 1 - - - 4
            | layer | params | / |-|-| / | conv1 | 7 + 1 = 8 | / | conv2 | 2 | / | conv2 | 5 | / | pool1 | 0 | / | conv3 | 3 | / | fc1 | 4 |; 8 2? 0 3 4
            | layer | params | / |-|-| / | convolution | 1 | / | pooling | 0 | / | convolution | 3 | / | dense | 4 |; 1? - 0 3? 4
            | layer | params (K) | / |-|-| / | conv1 | 1 | / | fc1 | 4 |; 1000 - - - 4000
            | layer | out | / |-|-| / | conv1 | 1 | / | fc1 | 4 |; 1 - - - 4
            | # | layer | kernel | params | / |-|-|-|-| / | 1 | conv | 3x3 | 1 | / | 2 | conv | 3x3 | 2 | / | 3 | pool | 2x2 | 0 | / | 4 | conv | 5x5 | 3 | / | 5 | linear | | 4 |; 1 2 0 3 4
            conv1: 1 // conv2: 2 // pool1: 0 // conv3: 2 + 1 = 3 // fc1: 4; 1 2 0 3 4
            conv1 = 1 // fc1 = 4; 1 - - - 4
            """)
    void rows_are_matched_as_a_whole(String text, String found) {
        assertThat(cells(List.of(PARAMETERS), text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | layer | memory | params | / |-|-|-| / | conv1 | 7 | 1 | / | conv2 | 8 | 2 |; 1 7 2 8 - - - - - -
            | layer | params | activations | / |-|-|-| / | conv1 | 1 | 7 | / | conv2 | 2 | 8 |; 1 7 2 8 - - - - - -
            | layer | params | shape | / |-|-|-| / | conv1 | 1 | 7x7 | / | conv2 | 2 | 5x5 |; 1 ? 2 ? - - - - - -
            | conv1 | 1 | 7 | / |-|-|-| / | conv2 | 2 | 8 |; 1? 7? 2? 8? - - - - - -
            conv1: memory: 7, params: 1 // conv2: params: 2 memory: 2*4 = 8; 1 7 2 8 - - - - - -
            conv1 // memory = 7 // params = 1; 1 7 - - - - - - - -
            """)
    void columns_are_told_by_their_heads(String text, String found) {
        assertThat(cells(List.of(PARAMETERS, SIZE), text)).isEqualTo(found);
    }

    private static String cells(List<List<String>> columns, String text) {
        List<Question> questions = new ArrayList<>();
        for (List<String> row : ROWS) {
            for (List<String> column : columns) {
                questions.add(question(new Cell("1", row, column)));
            }
        }
        byte[] bytes =
                ("1) Table\n\n" + text.replace(" // ", "\n\n").replace(" / ", "\n")).getBytes(StandardCharsets.UTF_8);
        return new Extractor(questions)
                        .extract(
                                new Submission("student-01", List.of(Path.of("hw.md"))),
                                List.of(DocumentReaders.read(new SourceFile("hw.md", bytes))))
                        .answers()
                        .stream()
                        .map(TableSheetTest::shown)
                        .collect(Collectors.joining(" "));
    }

    private static Question question(Cell cell) {
        return new Question(
                cell.rowName() + "/" + cell.columnName(),
                List.of("1"),
                List.of(),
                "",
                AnswerKinds.named("count").orElseThrow(),
                Optional.of(List.of()),
                Vocabulary.NONE,
                Optional.of(cell),
                List.of());
    }

    private static String shown(FoundAnswer answer) {
        if (answer.status() == Status.MISSING) {
            return "-";
        }
        String value = answer.chosen()
                .map(found -> found.written().primary().value().expression().canon())
                .orElse("");
        return answer.status() == Status.FOUND ? value : value + "?";
    }
}
