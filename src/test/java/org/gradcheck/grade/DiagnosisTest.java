package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradcheck.document.Place;
import org.gradcheck.document.Submission;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.AnswerSheet;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.reading.WrittenReader;
import org.gradcheck.rubric.Part;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.rubric.RubricReader;
import org.gradcheck.rubric.RubricReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

    private static final String GIVEN = """
            given:
              f: sigmoid(sigmoid(x1 + w1)*w2 + x2)
              rate: 0.5
              point: {x1: 1, x2: 0, y: 5, w1: 0, w2: 0}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters(inception_3a)       | 163,328     | bias-forgotten
            parameters(inception_3a)       | 163,692     | incorrect
            parameters(inception_3a)       | -163,696    | sign
            parameters(inception_3a)       | 327,392     | factor-two
            parameters(inception_3a)       | 81,848      | factor-half
            parameters(inception_3a)       | 163.696M    | power-of-ten
            parameters(inception_3a)       | 1,636,960   | power-of-ten
            parameters(inception_3a)       | 163,697     | off-by-one
            parameters(inception_3a)       | 136,696     | transposed-digits
            parameters(inception_3a)       | 163,966     | transposed-digits
            parameters(inception_3a)       | 631,696     | incorrect
            parameters(inception_3a)       | 3e400       | incorrect
            parameters(inception_3a)       | 1e-400      | incorrect
            parameters(inception_3a)       | -163,328    | bias-forgotten sign
            parameters(alexnet)/macs(inception_3a) | 0.24353 | several-slips flops-for-macs bias-forgotten bias-once-per-layer
            parameters(alexnet)/macs(inception_3a) | 0.2435306092 | flops-for-macs bias-forgotten
            parameters(alexnet)/macs(inception_3a) | 0.24357 | flops-for-macs
            parameters(alexnet)/parameters(inception_3a) | 0.0026242 | reciprocal
            parameters(alexnet)/parameters(inception_3a) | 381      | correct
            parameters(alexnet)/parameters(inception_3a) | 762.12   | factor-two
            derivative(f, w2)              | 0.3655      | sigmoid-derivative-wrong
            derivative(f, w2)              | 0.36        | sigmoid-derivative-wrong
            derivative(f, w2)              | -0.1828     | sign
            derivative(f, w2)              | -0.36553    | sigmoid-derivative-wrong sign
            derivative(f, w2)              | 5.4715      | reciprocal
            derivative(f, w2)              | 5.5         | incorrect
            derivative(f, w2)              | 0.018276    | power-of-ten
            derivative(f, w2)              | 0.5         | incorrect
            derivative(f, w2)              | 5           | incorrect
            derivative(f, w2)              | 0           | too-few-digits
            derivative(f, w2)              | 0.00        | incorrect
            derivative(f, w2)              | 0.1287      | transposed-digits
            output_size(227, 11, stride: 4) | 54         | plus-one-forgotten
            output_size(227, 11, stride: 4) | 56         | incorrect
            output_size(4, 3)              | 1           | incorrect
            output_size(32, 5, padding: 2) | 31          | plus-one-forgotten
            sgd(f, w2, rate: 0.5)          | 0.09138     | sign
            sgd(f, w2, rate: 0.5)          | 0.18276     | several-slips sign gradient-doubled sigmoid-derivative-wrong
            sgd(f, w2, rate: 0.5)          | 0.18        | incorrect
            output_size(n, 5, padding: 2)  | n - 4       | padding-forgotten
            2*n*k                          | 4*k*n       | factor-two
            2*n*k                          | n*k         | factor-half
            2*n*k                          | -2*n*k      | sign
            2*n*k                          | 3*n*k       | incorrect
            """)
    void slips_are_told_by_what_comes_of_them(String key, String written, String codes) {
        assertThat(codes(verdict(key, written))).isEqualTo(codes);
    }

    private static String codes(Verdict verdict) {
        return String.join(" ", verdict.reasons().stream().map(Reason::code).toList());
    }

    /** Both pools have stride 2, so that two slips come to the same number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            receptive_field([conv(3), pool(2, stride: 2), conv(3)])  | 9
            """)
    void several_slips_that_come_to_the_same_are_for_a_person(String key, String written) {
        Verdict verdict = verdict(key, written);

        assertThat(codes(verdict)).isEqualTo("several-slips jump-after-stride stride-two-assumed");
        assertThat(verdict.outcome()).isEqualTo(Outcome.MISTAKE);
        assertThat(verdict.review()).isTrue();
        assertThat(verdict.points()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parameters(inception_3a)",
                "parameters(alexnet)/parameters(inception_3a)",
                "derivative(f, w2)",
                "\"sgd((y - f)^2, w2, rate: 0.5, steps: 2, momentum: 0.9)\"",
                "receptive_field(alexnet)"
            })
    void a_random_wrong_number_of_four_digits_or_more_is_hardly_ever_explained(String key) {
        Random random = new Random(key.hashCode());
        Rubric rubric = rubric(key);
        Judge judge = new Judge(rubric);
        Value right = rubric.key().get("1").parts().stream()
                .findFirst()
                .orElse(rubric.key().get("1"));
        double size = right.decimal(MathContext.DECIMAL64).orElseThrow().doubleValue();
        int tried = 300;
        int explained = 0;
        for (int i = 0; i < tried; i++) {
            double number = size * Math.pow(10, 2 * random.nextDouble() - 1);
            String written = new BigDecimal(number)
                    .round(new MathContext(4 + random.nextInt(3)))
                    .toPlainString();
            explained += verdict(judge, rubric, written).outcome() == Outcome.MISTAKE ? 1 : 0;
        }
        assertThat(explained).isLessThan(tried / 100);
    }

    private static Rubric rubric(String key) {
        String text = GIVEN + "parts: [{id: \"1\", points: 1, variables: [n, k], answer: " + quoted(key) + "}]\n";
        RubricReading reading = RubricReader.read("slips.yaml", text);
        return reading.rubric().orElseThrow(() -> new AssertionError(reading.faults()));
    }

    private static String quoted(String key) {
        return key.startsWith("\"") ? key : "\"" + key + "\"";
    }

    private static Verdict verdict(String key, String written) {
        Rubric rubric = rubric(key);
        return verdict(new Judge(rubric), rubric, written);
    }

    private static Verdict verdict(Judge judge, Rubric rubric, String text) {
        Part part = rubric.parts().get(0);
        Written written = WrittenReader.read(text, Notation.PLAIN).orElseThrow(() -> new AssertionError(text));
        Place place = new Place.WholeFile("student-01.txt");
        FoundAnswer found = new FoundAnswer(
                part.question(),
                FoundAnswer.Status.FOUND,
                Optional.of(new Candidate(written, place, "the only number", 1)),
                List.of(),
                List.of(),
                List.of());
        Submission submission = new Submission("student-01", List.of(Path.of("student-01.txt")));
        return judge.grade(new AnswerSheet(submission, List.of(found), List.of()), List.of("student-01.txt"), List.of())
                .verdicts()
                .get(0);
    }
}
