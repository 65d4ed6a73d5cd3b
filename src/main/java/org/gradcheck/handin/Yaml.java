package org.gradcheck.handin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A piece of YAML that a program wrote: a text, a list or a map. Tags, which may name objects of that program, are passed
 * over, and an alias is a text. A number is the text that stands there, so that an id keeps its zeros.
 */
record Yaml(String text, List<Yaml> items, Map<String, Yaml> fields) {

    /** Results of automatic graders stand in the file too. */
    private static final int MOST_CHARACTERS = 100_000_000;

    private static final int DEEPEST = 64;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(
                    LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build())
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final Yaml NOTHING = new Yaml("", List.of(), Map.of());

    /** Reads a file; empty if it is no YAML. */
    static Optional<Yaml> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = YAML.createParser(ObjectReadContext.empty(), in)) {
            return Optional.of(of(parser, parser.nextToken()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Yaml of(JsonParser parser, JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            return map(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(parser);
        }
        return token == null || token == JsonToken.VALUE_NULL
                ? NOTHING
                : new Yaml(parser.getString().strip(), List.of(), Map.of());
    }

    private static Yaml map(JsonParser parser) {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            fields.put(plain(name), of(parser, parser.nextToken()));
        }
        return new Yaml("", List.of(), fields);
    }

    private static Yaml list(JsonParser parser) {
        List<Yaml> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(of(parser, token));
        }
        return new Yaml("", items, Map.of());
    }

    /** Ruby writes {@code :name} for a symbol. */
    private static String plain(String key) {
        return key.startsWith(":") ? key.substring(1) : key;
    }

    /** What stands at a key of a map; nothing where there is no such key. */
    Yaml at(String key) {
        return fields.getOrDefault(key, NOTHING);
    }
}
