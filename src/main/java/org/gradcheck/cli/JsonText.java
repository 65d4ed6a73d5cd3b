package org.gradcheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A piece of JSON: a text, a list or a map. A number is the text that stands there. */
record JsonText(String text, List<JsonText> items, Map<String, JsonText> fields) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonText NOTHING = new JsonText("", List.of(), Map.of());

    /** @throws tools.jackson.core.JacksonException if the text is no JSON */
    static JsonText of(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return of(parser, parser.nextToken());
        }
    }

    private static JsonText of(JsonParser parser, JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            Map<String, JsonText> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                fields.put(name, of(parser, parser.nextToken()));
            }
            return new JsonText("", List.of(), fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonText> items = new ArrayList<>();
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                items.add(of(parser, item));
            }
            return new JsonText("", items, Map.of());
        }
        return token == null || token == JsonToken.VALUE_NULL
                ? NOTHING
                : new JsonText(parser.getString(), List.of(), Map.of());
    }

    /** What stands at a key; nothing where there is no such key. */
    JsonText at(String key) {
        return fields.getOrDefault(key, NOTHING);
    }

    String text(String key) {
        return at(key).text();
    }

    List<JsonText> items(String key) {
        return at(key).items();
    }
}
