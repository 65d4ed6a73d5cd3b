package org.gradcheck.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A piece of YAML in a file that comes along: a text, a list or a map. Read token by token, which a cold start does in a
 * third of the time that a tree of the binding library takes.
 *
 * @param text empty unless it is a text
 */
record PlainYaml(String text, Optional<List<PlainYaml>> items, Optional<Map<String, PlainYaml>> fields) {

    private static final YAMLFactory YAML = new YAMLFactory();

    static PlainYaml read(String text) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return of(parser, parser.nextToken());
        }
    }

    private static PlainYaml of(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            default -> new PlainYaml(parser.getString(), Optional.empty(), Optional.empty());
        };
    }

    private static PlainYaml map(JsonParser parser) {
        Map<String, PlainYaml> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.put(name, of(parser, parser.nextToken())) != null) {
                throw new IllegalStateException("two keys " + name + " at " + parser.currentTokenLocation());
            }
        }
        return new PlainYaml("", Optional.empty(), Optional.of(fields));
    }

    private static PlainYaml list(JsonParser parser) {
        List<PlainYaml> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(of(parser, token));
        }
        return new PlainYaml("", Optional.of(items), Optional.empty());
    }

    /** What stands at a key of a map. */
    Optional<PlainYaml> find(String key) {
        return fields.map(map -> map.get(key));
    }

    /** The entries of the map at a key; none if the key is missing. */
    Stream<Map.Entry<String, PlainYaml>> entries(String key) {
        return find(key).flatMap(PlainYaml::fields).map(Map::entrySet).stream().flatMap(Set::stream);
    }
}
