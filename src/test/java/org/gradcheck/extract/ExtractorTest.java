package org.gradcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Place;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private static final List<Question> QUESTIONS = List.of(
            question("1a", "(a)", "1", "count", "How many parameters does the layer have?"),
            question("1b", "(b)", "1", "count", "How many has it without biases?"),
            question("2a", "(a)", "2", "formula", "How wide is the receptive field after the pooling?"));

    private static Question question(String id, String label, String within, String kind, String ask) {
        return new Question(
                id,
                List.of(within + label),
                List.of(within),
                ask,
                AnswerKinds.named(kind).orElseThrow(),
                Optional.of(List.of("n")));
    }

    /** What is found where the weights and the biases are asked for under one label, in lines parted by slashes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1(a) There are 34,848 weights and 96 biases.    | FOUND     | 34,848 | FOUND     | 96
            1(a) weights: 34,848, biases: 96                | FOUND     | 34,848 | FOUND     | 96
            1(a) weights: 34,848 / biases: 96               | FOUND     | 34,848 | FOUND     | 96
            1(a) biases = 96 and weights = 34,848           | FOUND     | 34,848 | FOUND     | 96
            1(a) 34,848                                     | AMBIGUOUS | 34,848 | AMBIGUOUS | 34,848
            """)
    void questions_with_one_label_share_what_is_written_there(
            String text, Status first, String weights, Status second, String biases) {
        List<Question> questions = List.of(
                question("weights", "(a)", "1", "count", "Give weights and biases. Here: weights"),
                question("biases", "(a)", "1", "count", "Give weights and biases. Here: biases"));
        SourceFile file = new SourceFile("a.txt", text.replace(" / ", "\n").getBytes(StandardCharsets.UTF_8));
        List<FoundAnswer> answers = new Extractor(questions)
                .extract(new Submission("student-01", List.of()), List.of(DocumentReaders.read(file)))
                .answers();

        assertThat(answers).extracting(FoundAnswer::status).containsExactly(first, second);
        assertThat(answers)
                .extracting(
                        answer -> answer.chosen().orElseThrow().written().text().replaceFirst(" [a-z]+$", ""))
                .containsExactly(weights, biases);
    }

    /** What is found for part 1a in a text whose lines are parted by slashes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1(a) 73,856                                                        | FOUND      | 73,856
            1a) 73,856                                                         | FOUND      | 73,856
            1.a 73,856                                                         | FOUND      | 73,856
            Problem 1 / (a) 73,856                                             | FOUND      | 73,856
            Question 1 / a) 73,856                                             | FOUND      | 73,856
            1(a) 3*3*64*128 + 128 = 73,856                                     | FOUND      | 73,856
            1(a) 73,856 = 72k                                                  | FOUND      | 72k
            1(a) 3*3*64*128 + 128 / = 73,856                                   | FOUND      | 73,856
            1(a) 3*3*64*128 + / 128 = 73,856                                   | FOUND      | 73,856
            1(a) weights 73,728 / biases 128 / total 73,856                    | FOUND      | 73,856
            1(a) 73,728 weights and 128 biases, which makes 73,856 parameters. | FOUND      | 73,856 parameters
            1(a) 73,728. Wait, the biases: 73,856.                             | FOUND      | 73,856
            1(a) It is not 73,728, but 73,856.                                 | FOUND      | 73,856
            1(a) -73,856                                                       | FOUND      | -73,856
            1(a) - 73,856                                                      | AMBIGUOUS  | - 73,856
            1(a) Answer: 73,856 / Answer: 73,728                               | AMBIGUOUS  | 73,728
            1(a) 73,856 or 73,728                                              | AMBIGUOUS  | 73,728
            1(a) Answer: 73,856, maybe 73,728                                  | AMBIGUOUS  | 73,856
            1(a) 73,856 // 1(a) 73,728                                         | AMBIGUOUS  | 73,728
            1(a) 73,856 // 1(a) 73856                                          | FOUND      | 73856
            1(a) 16,77,216                                                     | AMBIGUOUS  | 16,77,216
            1(a) How many parameters does the layer have?                      | MISSING    | ""
            1(a) How many parameters does the layer have? / 73,856             | FOUND      | 73,856
            1(a) Is it 73,856?                                                 | UNREADABLE | ""
            1(a) see the drawing                                               | UNREADABLE | ""
            1(a) three hundred                                                 | FOUND      | three hundred
            1(a) unknown                                                       | UNREADABLE | ""
            1(a) O(9)                                                          | FOUND      | O(9)
            1(a)                                                               | MISSING    | ""
            1(b) 73,728                                                        | MISSING    | ""
            Problem 3 / (a) 12                                                 | MISSING    | ""
            student-11 / 1(a) top-5 / 73,856                                   | FOUND      | 73,856
            """)
    void one_final_answer_or_a_case_for_a_person(String text, Status status, String chosen) {
        FoundAnswer answer = find(text, "txt").get(0);

        assertThat(answer.isAmbiguous() ? Status.AMBIGUOUS : answer.status())
                .as("%s", answer)
                .isEqualTo(status);
        assertThat(answer.chosen().map(candidate -> candidate.written().text()).orElse(""))
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            md  | **1(a)** $3 \\cdot 3 \\cdot 64 \\cdot 128 + 128 = \\mathbf{73{,}856}$                 | \\mathbf{73{,}856}
            md  | ## Problem 1 // ### (a) // There are **73,856** parameters, 128 of them biases.     | 73,856 parameters
            md  | **1(a)** 73,856                                                                      | 73,856
            md  | 1(a) // $\\square$ 12 // $\\boxtimes$ 14                                              | 14
            md  | 1(a) ~~73,728~~ 73,856                                                              | 73,856
            tex | \\section*{1} \\paragraph{(a)} \\[ 3^2\\cdot64\\cdot128+128 = \\boxed{73856} \\]          | 73856
            """)
    void emphasis_in_each_format_counts(String ending, String text, String chosen) {
        FoundAnswer answer = find(text, ending).get(0);

        assertThat(answer.chosen().map(candidate -> candidate.written().text())).contains(chosen);
        assertThat(answer.status()).isEqualTo(Status.FOUND);
    }

    @Test
    void in_a_table_the_total_is_the_answer() {
        String table = "1(a)\n\n|part|number|\n|---|---|\n|weights|73,728|\n|biases|128|\n|Total|73,856|\n";

        assertThat(find(table, "md")
                        .get(0)
                        .chosen()
                        .map(candidate -> candidate.written().text()))
                .contains("73,856");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "$\\Sigma$", "∑"})
    void a_total_may_be_called_by_its_sign_and_have_decimals(String total) {
        String table = "2(a)\n\n|part|n|\n|---|---|\n|first|4|\n|second|2.5|\n|" + total + "|6.5|\n";

        assertThat(find(table, "md")
                        .get(2)
                        .chosen()
                        .map(candidate -> candidate.written().text()))
                .contains("6.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\sigma(z)(1 - \\sigma(z))", "w_1 x + b", "6x", "|x|+1", "\u1e8b+2x"})
    void if_nothing_is_known_of_the_answer_it_may_contain_any_names(String formula) {
        Question open = new Question(
                "1", List.of("1."), List.of(), "", AnswerKinds.named("formula").orElseThrow(), Optional.empty());
        List<Document> documents = List.of(read("1. $" + formula + "$", "md"));
        Submission submission = new Submission("student-01", List.of(Path.of("draft")));
        FoundAnswer answer = new Extractor(List.of(open))
                .extract(submission, documents)
                .answers()
                .get(0);

        assertThat(answer.chosen().map(candidate -> candidate.written().text())).contains(formula);
    }

    @Test
    void an_answer_is_found_where_it_stands() {
        assertThat(find("Problem 1\n(a) It is 73,856.", "txt").get(0).place())
                .contains(new Place.InText("draft.txt", 2, 11));
    }

    @Test
    void a_formula_may_contain_the_symbols_of_its_question_only() {
        FoundAnswer answer =
                find("2(a) With r = 9 before, r + n - 1 = n + 8", "txt").get(2);

        assertThat(answer.chosen().map(candidate -> candidate.written().text())).contains("n + 8");
    }

    @Test
    void every_question_has_one_answer_in_order() {
        assertThat(find("nothing of the kind", "txt"))
                .extracting(answer -> answer.question().id())
                .containsExactly("1a", "1b", "2a");
    }

    @Test
    void a_part_may_stand_on_a_page_that_could_not_be_read() {
        Document broken = Document.unreadable("page.pdf", "image-only", "Page 1 is a picture without text.");

        assertThat(extract(List.of(broken, read("1(b) 5", "txt"))).get(0).status())
                .isEqualTo(Status.UNREADABLE);
    }

    @Test
    void a_number_beside_a_sign_no_one_can_read_is_left_to_a_person() {
        assertThat(find("1(a) The answer is 73\uFFFD856.", "txt").get(0).status())
                .isIn(Status.AMBIGUOUS, Status.UNREADABLE);
    }

    private static List<FoundAnswer> find(String text, String ending) {
        return extract(List.of(read(text, ending)));
    }

    private static List<FoundAnswer> extract(List<Document> documents) {
        Submission submission = new Submission("student-01", List.of(Path.of("draft")));
        return new Extractor(QUESTIONS).extract(submission, documents).answers();
    }

    private static Document read(String text, String ending) {
        String lines = text.replaceAll(" // ", "\n\n").replaceAll(" / ", "\n");
        return DocumentReaders.read(new SourceFile("draft." + ending, lines.getBytes(StandardCharsets.UTF_8)));
    }
}
