package org.gradcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.PassageAnswers.Labelled;
import org.gradcheck.reading.WrittenReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PassageTest {

    /** The rows of passages.yaml, in which the kinds of passages are listed. */
    static Stream<Arguments> passages() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(PassageTest.class.getResourceAsStream("passages.yaml"))) {
            for (JsonNode kind : new YAMLMapper().readTree(file)) {
                for (JsonNode row : kind) {
                    String format = row.path("format").asString("plain");
                    rows.add(Arguments.of(
                            row.get("ask").asString(), row.get("text").asString(), format, row.get("answer")));
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("passages")
    void a_passage_is_read_as_a_careful_reader_would(String ask, String text, String format, JsonNode answer) {
        PassageAnswers found = Passage.answers(document(text, format), ask);

        assertThat(told(found)).as("%s", found).isEqualTo(expected(answer));
    }

    /** Texts on which a careless pattern would go back and forth for minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1,",
                "(",
                ")",
                "((1",
                "a) ",
                "1. ",
                "x = ",
                "= ",
                "is 1 ",
                "not ",
                "if 1 ",
                "with 1 ",
                "or 1 ",
                "1+",
                "- ",
                "-> 1 ",
                "| 1 ",
                "total ",
                "1 apples and ",
                "(see 1) ",
                "\n1",
                "so ",
                "no, 1 ",
                "$1$ ",
                "because 1 "
            })
    void repeated_signs_and_words_are_no_burden(String repeated) {
        String text = repeated.repeat(10_000 / repeated.length());

        assertThat(Passage.answers(document(text, "plain"), "How many parameters and layers has it?")
                        .answers())
                .isNotEmpty();
    }

    private static org.gradcheck.document.Document document(String text, String format) {
        String ending = Map.of("latex", "tex", "markdown", "md").getOrDefault(format, "txt");
        return DocumentReaders.read(new SourceFile("passage." + ending, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Values by their labels, or a word for what else can become of a passage. */
    private static Object told(PassageAnswers found) {
        if (found.isAmbiguous()) {
            return "ambiguous";
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Labelled labelled : found.answers()) {
            labelled.answer().chosen().ifPresent(chosen -> values.put(labelled.label(), canon(chosen.written())));
        }
        return values.isEmpty() ? "none" : values;
    }

    private static Object expected(JsonNode answer) {
        if (answer.isString() && answer.asString().matches("ambiguous|none")) {
            return answer.asString();
        }
        Map<String, String> values = new LinkedHashMap<>();
        if (answer.isObject()) {
            answer.properties()
                    .forEach(entry ->
                            values.put(entry.getKey(), canon(entry.getValue().asString())));
        } else {
            values.put("", canon(answer.asString()));
        }
        return values;
    }

    private static String canon(String text) {
        return canon(WrittenReader.read(text, Notation.PLAIN).orElseThrow());
    }

    private static String canon(Written written) {
        return written.primary().value().expression().canon();
    }
}
