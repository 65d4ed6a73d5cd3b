package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Spelling;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Network;
import org.gradcheck.network.Networks;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Items;
import org.gradcheck.rubric.Node.Text;

/**
 * Reads the rows of a table: {@code layers(vgg19)}, or of some types {@code layers(vgg19, conv, linear)}; a list of names; or
 * names with other spellings of each.
 */
final class TableRows {

    private static final Pattern LAYERS =
            Pattern.compile("\\s*layers\\(\\s*([\\p{L}\\d_]+)\\s*((?:,\\s*[\\p{L}\\d_]+\\s*)*)\\)\\s*");

    private final World world;
    private final Faults faults;

    TableRows(World world, Faults faults) {
        this.world = world;
        this.faults = faults;
    }

    /**
     * A row of the table.
     *
     * @param names what it may be called, its own name first
     * @param key what stands for it in answers
     */
    record Row(List<String> names, Expression key) {

        static Row of(List<String> names) {
            String name = names.get(0);
            return new Row(names, ExpressionReader.key(name).expression().orElse(new Symbol(name)));
        }
    }

    List<Row> of(Section table) {
        Optional<Node> rows = table.require("rows");
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.get() instanceof Text text) {
            return layers(text);
        }
        if (rows.get() instanceof Items) {
            return table.texts("rows").stream()
                    .map(text -> Row.of(List.of(text.text())))
                    .toList();
        }
        return table.entries("rows").stream().map(TableRows::spelled).toList();
    }

    private static Row spelled(Field field) {
        List<String> names = new ArrayList<>(List.of(field.key()));
        if (field.value() instanceof Text text) {
            names.add(text.text());
        } else if (field.value() instanceof Items list) {
            list.items().stream().filter(Text.class::isInstance).forEach(item -> names.add(((Text) item).text()));
        }
        return Row.of(names);
    }

    private List<Row> layers(Text text) {
        Matcher call = LAYERS.matcher(text.text());
        if (!call.matches()) {
            faults.error(
                    text.position(),
                    "rows: takes a list of names, or layers(...) of a network, not " + text.text() + ".");
            return List.of();
        }
        String name = call.group(1);
        Optional<Network> network =
                Optional.ofNullable(world.known().networks().get(name)).or(() -> Networks.find(name));
        if (network.isEmpty()) {
            List<String> known = Stream.concat(world.known().networks().keySet().stream(), Networks.names().stream())
                    .toList();
            faults.error(text.position(), "There is no network " + name + "." + Spelling.didYouMean(name, known));
            return List.of();
        }
        List<String> types = Stream.of(call.group(2).split(","))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .toList();
        return network.get().analyse().layers().stream()
                .filter(layer -> types.isEmpty() || types.stream().anyMatch(layer.type()::startsWith))
                .map(TableRows::row)
                .toList();
    }

    private static Row row(LayerAnalysis layer) {
        List<String> names = new ArrayList<>(List.of(layer.name(), layer.type()));
        layer.shape().stream().limit(1).map(Expression::canon).forEach(names::add);
        return new Row(names, new Symbol(layer.name()));
    }
}
