package org.gradcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnswerTest {

    private static final Vocabulary OPTIMISERS = new Vocabulary(
            Map.of("Adam", List.of(), "SGD", List.of("stochastic gradient descent"), "RMSprop", List.of("RMS prop")));

    private static final Vocabulary LETTERS = new Vocabulary(Map.of("A", List.of(), "B", List.of(), "C", List.of()));

    private static final Vocabulary TERM =
            new Vocabulary(Map.of("batch normalisation", List.of("batch norm", "BN"), "dropout", List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Adam                                               | FOUND      | Adam
            1. adam.                                              | FOUND      | Adam
            1. **Adam**, as it has both moments                   | FOUND      | Adam
            1. Adam, because it keeps both moments                | FOUND      | Adam
            1. I would use Adam                                   | FOUND      | Adam
            1. Answer: Adam. SGD has no moments.                  | FOUND      | Adam
            1. Adam, unlike SGD, keeps both moments               | FOUND      | Adam
            1. It is not SGD but Adam                             | FOUND      | Adam
            1. ~~SGD~~ Adam                                       | FOUND      | Adam
            1. RMS-prop                                           | FOUND      | RMSprop
            1. Stochastic Gradient Descent                        | FOUND      | SGD
            1. $\\text{Adam}$                                     | FOUND      | Adam
            1. - [ ] SGD / - [x] Adam / - [ ] RMSprop             | FOUND      | Adam
            1. SGD is worse; I'd choose Adam                      | AMBIGUOUS  | SGD
            1. Adam or SGD                                        | AMBIGUOUS  | Adam
            1. Adam, SGD                                          | AMBIGUOUS  | Adam
            1. SGD / Adam / RMSprop                               | AMBIGUOUS  | SGD
            1. The moments of every step of Adam shrink over time | AMBIGUOUS  | Adam
            1. it is not Adam                                     | UNREADABLE | ''
            1. Adagrad                                            | UNREADABLE | ''
            1.                                                    | MISSING    | ''
            """)
    void a_choice_is_the_one_option_that_is_named(String text, Status status, String meaning) {
        assertFound(OPTIMISERS, "choice", text, status, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. B                                 | FOUND      | B
            1. b, because it is larger           | FOUND      | B
            1. Option C.                         | FOUND      | C
            1. The answer is A                   | FOUND      | A
            1. B because a network has depth     | FOUND      | B
            1. A network with depth              | UNREADABLE | ''
            1. A and B                           | AMBIGUOUS  | A
            """)
    void a_letter_counts_where_it_is_set_off(String text, Status status, String meaning) {
        assertFound(LETTERS, "choice", text, status, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Batch Normalization               | FOUND      | batch normalisation
            1. batch-norm                        | FOUND      | batch normalisation
            1. This is called batch norm.        | FOUND      | batch normalisation
            1. dropout                           | FOUND      | dropout
            1. layer normalisation               | UNREADABLE | ''
            1. batch norm instead of dropout     | FOUND      | batch normalisation
            """)
    void a_term_may_be_spelled_in_several_ways(String text, Status status, String meaning) {
        assertFound(TERM, "words", text, status, meaning);
    }

    private static void assertFound(Vocabulary vocabulary, String kind, String text, Status status, String meaning) {
        Question question = new Question(
                "1",
                List.of("1"),
                List.of(),
                "",
                AnswerKinds.named(kind).orElseThrow(),
                Optional.empty(),
                vocabulary,
                Optional.empty(),
                List.of());
        byte[] bytes = text.replace(" / ", "\n").getBytes(StandardCharsets.UTF_8);
        FoundAnswer answer = new Extractor(List.of(question))
                .extract(
                        new Submission("student-01", List.of(Path.of("hw.md"))),
                        List.of(DocumentReaders.read(new SourceFile("hw.md", bytes))))
                .answers()
                .get(0);

        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.chosen()
                        .map(found -> found.written().expression().canon())
                        .orElse(""))
                .isEqualTo(meaning);
    }
}
