package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.gradcheck.answer.AnswerKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RubricSchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(RubricSchema.text());

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXPECTED", "CALCULATION"})
    void schema_and_reader_know_the_same_keys_in_the_same_order(Keys keys) {
        assertThat(properties(keys).propertyNames()).containsExactlyElementsOf(keys.names());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXPECTED", "CALCULATION"})
    void every_key_is_explained(Keys keys) {
        properties(keys)
                .forEach(property ->
                        assertThat(property.path("description").asString("")).endsWith("."));
    }

    @Test
    void schema_and_answer_room_know_the_same_kinds() {
        List<String> kinds = new ArrayList<>();
        properties(Keys.PART).path("kind").path("enum").forEach(kind -> kinds.add(kind.asString()));
        assertThat(new TreeSet<>(kinds)).isEqualTo(new TreeSet<>(AnswerKinds.names()));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(SCHEMA.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> SCHEMA.at(reference.substring(1)).isObject());
    }

    private static JsonNode properties(Keys keys) {
        JsonNode owner = keys == Keys.RUBRIC
                ? SCHEMA
                : SCHEMA.path("$defs").path(keys.name().toLowerCase(Locale.ROOT));
        assertThat(owner.path("additionalProperties").asBoolean(true)).isFalse();
        return owner.path("properties");
    }
}
