package org.gradcheck.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/**
 * Networks of one file that comes along: {@code blocks:} that all of them may use and {@code networks:} by name, written
 * as in a rubric. A fault in it is one of the program.
 */
final class NetworkFamily {

    private static final Expression NOTHING = new ListOf(List.of());

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Network> networks = new LinkedHashMap<>();

    private NetworkFamily() {}

    /** The networks of a file, in its order. */
    static Map<String, Network> load(String name) {
        PlainYaml root = PlainYaml.read(text(name + ".yaml"));
        NetworkFamily family = new NetworkFamily();
        root.entries("blocks").forEach(entry -> family.blocks.add(block(entry.getKey(), entry.getValue())));
        root.entries("networks").forEach(entry -> family.add(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(family.networks);
    }

    private static String text(String file) {
        try (InputStream stream = NetworkFamily.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Block block(String name, PlainYaml parts) {
        Expression takes = parts.find("takes").map(NetworkFamily::layers).orElse(NOTHING);
        return new Block(name, takes, layers(parts.find("layers").orElseThrow()));
    }

    private void add(String name, PlainYaml parts) {
        List<Expression> input = InputShape.read(
                        parts.find("input").orElseThrow().text())
                .orElseThrow(() -> new IllegalStateException("the input of " + name));
        NetworkReading reading =
                Network.read(name, input, blocks, layers(parts.find("layers").orElseThrow()));
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(name + ": " + reading.faults());
        }
        networks.put(name, reading.network());
    }

    /** {@code conv: {filters: 64}} is the call {@code conv(filters: 64)}, {@code linear: 10} the call {@code linear(10)}. */
    private static Expression layers(PlainYaml written) {
        return written.items()
                .map(items -> (Expression)
                        new ListOf(items.stream().map(NetworkFamily::layers).toList()))
                .or(() -> written.fields().map(NetworkFamily::layer))
                .orElseGet(() -> expression(written.text()));
    }

    private static Expression layer(Map<String, PlainYaml> written) {
        Map.Entry<String, PlainYaml> only = written.entrySet().iterator().next();
        return only.getValue()
                .fields()
                .map(arguments -> new Call(only.getKey(), List.of(), named(arguments)))
                .orElseGet(() -> new Call(only.getKey(), List.of(layers(only.getValue())), Map.of()));
    }

    private static Map<String, Expression> named(Map<String, PlainYaml> arguments) {
        Map<String, Expression> named = new LinkedHashMap<>();
        arguments.forEach(
                (name, value) -> named.put(name, name.equals("name") ? new Symbol(value.text()) : layers(value)));
        return named;
    }

    private static Expression expression(String text) {
        Parse parse = ExpressionReader.key(text);
        return parse.expression().orElseThrow(() -> new IllegalStateException(parse + " in " + text));
    }
}
