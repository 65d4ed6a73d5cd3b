package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradcheck.expression.Expression.call;
import static org.gradcheck.expression.Expression.number;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.FoundAnswer.Status;
import org.gradcheck.extract.PassageAnswers;
import org.gradcheck.extract.Question;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.SampleGradebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final StringWriter out = new StringWriter();
    private final JsonLines lines = new JsonLines(out);

    static Stream<Arguments> values() {
        Expression n = new Symbol("n");
        return Stream.of(
                Arguments.of(
                        number(16777216),
                        "{'kind':'number','canon':'16777216','value':'16777216','approximate':false}"),
                Arguments.of(
                        new Quotient(number(-1), number(3)),
                        "{'kind':'number','canon':'-1/3','value':'-0.33333333333333333','approximate':false}"),
                Arguments.of(
                        call("sigmoid", number(1)),
                        "{'kind':'number','canon':'sigmoid(1)','value':'0.73105857863000488','approximate':false}"),
                Arguments.of(new Sum(List.of(n, number(8))), "{'kind':'expression','canon':'n + 8','symbols':['n']}"),
                Arguments.of(
                        new ListOf(List.of(number(28), n)),
                        "{'kind':'tuple','items':[{'kind':'number','canon':'28','value':'28','approximate':false},"
                                + "{'kind':'expression','canon':'n','symbols':['n']}]}"),
                Arguments.of(
                        new ListOf(List.of(new ListOf(List.of(n)), new ListOf(List.of(n)))),
                        "{'kind':'matrix','rows':[[{'kind':'expression','canon':'n','symbols':['n']}],"
                                + "[{'kind':'expression','canon':'n','symbols':['n']}]]}"),
                Arguments.of(new Quotient(number(1), number(0)), "{'kind':'undefined','why':'division by zero'}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_a_reading_of_its_kind(Expression expression, String reading) throws IOException {
        lines.value("C1", Value.of(expression));

        assertThat(out).hasToString(json("{'id':'C1','reading':" + reading + "}\n"));
    }

    @Test
    void a_written_number_keeps_how_it_was_written() throws IOException {
        lines.written("N002", thousands(List.of()));

        assertThat(out)
                .hasToString(json("{'id':'N002','ambiguous':false,'readings':[{'kind':'number','canon':'160000',"
                        + "'value':'160000','lastPlace':'1000','approximate':true,'unit':'s'}],'problems':[]}\n"));
    }

    @Test
    void doubts_make_a_text_ambiguous() throws IOException {
        lines.written("N003", thousands(List.of("K could be 1024.")));

        JsonNode line = JSON.readTree(out.toString());
        assertThat(line.get("ambiguous").booleanValue()).isTrue();
        assertThat(line.get("problems").get(0).get("message").stringValue()).isEqualTo("K could be 1024.");
    }

    @Test
    void a_passage_names_its_answers() throws IOException {
        Candidate candidate = new Candidate(thousands(List.of()), new Place.WholeFile("a.txt"), "it is boxed", 60);
        lines.passage("S1", passage("a", Optional.of(candidate)));
        lines.passage("S2", passage("", Optional.empty()));

        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(json("{'id':'S1','ambiguous':false,'answers':[{'label':'a','reading':{"))
                                .endsWith(json("},'text':'≈ 160K s'}],'problems':[]}")),
                        line -> assertThat(line)
                                .isEqualTo(json("{'id':'S2','ambiguous':false,'answers':[],'problems':[]}")));
    }

    @Test
    void a_refusal_says_why() throws IOException {
        lines.refusal("C2", List.of(new Problem(new Place.WholeFile(""), "unknown-name", "No \"foo\".")));

        assertThat(out)
                .hasToString(json("{'id':'C2','problems':[{'code':'unknown-name','message':'No \\\"foo\\\".'}]}\n"));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new Place.WholeFile("a.md"), "{'file':'a.md'}"),
                Arguments.of(new Place.InText("a.md", 3, 7), "{'file':'a.md','line':3,'column':7}"),
                Arguments.of(new Place.InCell("a.ipynb", 2, 3, 7), "{'file':'a.ipynb','cell':2,'line':3}"),
                Arguments.of(new Place.InParagraph("a.docx", 12, 7), "{'file':'a.docx','line':12,'column':7}"),
                Arguments.of(
                        new Place.InTable("a.docx", 2, 3, 4, 7), "{'file':'a.docx','table':2,'line':3,'column':4}"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_is_as_narrow_as_the_format_allows(Place place, String written) throws IOException {
        lines.refusal("C2", List.of(new Problem(place, "unclear", "Look.")));

        assertThat(out.toString()).contains(json("'place':" + written));
    }

    @Test
    void every_part_has_a_check_line() throws IOException {
        for (Entry entry : SampleGradebook.create().entries()) {
            for (var verdict : entry.grade().verdicts()) {
                lines.answer(verdict.found());
            }
        }

        assertThat(out.toString().lines())
                .hasSize(70)
                .allSatisfy(line -> assertThat(JSON.readTree(line).propertyNames())
                        .startsWith("part", "outcome", "review", "text")
                        .endsWith("rivals", "problems"));
    }

    @Test
    void an_inconsistency_shows_both_sides() throws IOException {
        for (Entry entry : SampleGradebook.create().entries()) {
            for (var inconsistency : entry.grade().inconsistencies()) {
                lines.inconsistency(inconsistency);
            }
        }

        assertThat(out)
                .hasToString(json("{'place':{'file':'hw5.pdf','page':2,'box':[72,300,200.12,312]},'kind':'equation',"
                        + "'text':'32^2*64*256 = 16,771,216','left':'32^2*64*256','leftValue':'16777216',"
                        + "'relation':'=','right':'16,771,216','rightValue':'16771216'}\n"));
    }

    @Test
    void half_a_character_does_no_harm() throws IOException {
        lines.refusal("\uD800\u0000\u2028\"\\", List.of());

        assertThat(JSON.readTree(out.toString()).get("id").stringValue()).isEqualTo("\uD800\u0000\u2028\"\\");
        assertThat(out.toString().lines()).hasSize(1);
    }

    private static PassageAnswers passage(String label, Optional<Candidate> chosen) {
        Question question = new Question("p", List.of("p"), List.of(), "", AnswerKinds.any(), Optional.empty());
        FoundAnswer answer = new FoundAnswer(question, Status.FOUND, chosen, List.of(), List.of(), List.of());
        return new PassageAnswers(List.of(new PassageAnswers.Labelled(label, answer)));
    }

    private static Written thousands(List<String> doubts) {
        Reading reading =
                new Reading(new Value.Exact(new BigFraction(160_000)), Optional.of(new BigFraction(1000)), "");
        return new Written("≈ 160K s", number(160), List.of(reading), true, "s", doubts);
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }
}
