package org.gradcheck.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Parse;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Networks of one file that comes along: {@code blocks:} that all of them may use and {@code networks:} by name, written
 * as in a rubric. A fault in it is one of the program.
 */
final class NetworkFamily {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Network> networks = new LinkedHashMap<>();

    private NetworkFamily() {}

    /** The networks of a file, in its order. */
    static Map<String, Network> load(String name) {
        NetworkFamily family = new NetworkFamily();
        JsonNode root = read(name + ".yaml");
        root.path("blocks").forEachEntry((block, parts) -> family.blocks.add(block(block, parts)));
        root.path("networks").forEachEntry(family::add);
        return Collections.unmodifiableMap(family.networks);
    }

    private static JsonNode read(String file) {
        try (InputStream stream = NetworkFamily.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return YAML.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Block block(String name, JsonNode parts) {
        Expression takes = parts.has("takes") ? layers(parts.path("takes")) : new ListOf(List.of());
        return new Block(name, takes, layers(parts.path("layers")));
    }

    private void add(String name, JsonNode parts) {
        List<Expression> input = InputShape.read(parts.path("input").asString()).orElseThrow();
        NetworkReading reading = Network.read(name, input, blocks, layers(parts.path("layers")));
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(name + ": " + reading.faults());
        }
        networks.put(name, reading.network());
    }

    /** {@code conv: {filters: 64}} is the call {@code conv(filters: 64)}, {@code linear: 10} the call {@code linear(10)}. */
    private static Expression layers(JsonNode written) {
        if (written.isArray()) {
            return new ListOf(written.valueStream().map(NetworkFamily::layers).toList());
        }
        return written.isObject() ? layer(written) : expression(written.asString());
    }

    private static Expression layer(JsonNode written) {
        Map.Entry<String, JsonNode> only = written.properties().iterator().next();
        if (!only.getValue().isObject()) {
            return new Call(only.getKey(), List.of(layers(only.getValue())), Map.of());
        }
        Map<String, Expression> named = new LinkedHashMap<>();
        only.getValue()
                .forEachEntry((name, value) ->
                        named.put(name, name.equals("name") ? new Symbol(value.asString()) : layers(value)));
        return new Call(only.getKey(), List.of(), named);
    }

    private static Expression expression(String text) {
        Parse parse = ExpressionReader.key(text);
        return parse.expression().orElseThrow(() -> new IllegalStateException(parse + " in " + text));
    }
}
