package org.gradcheck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.NetworkAnalysis;
import org.gradcheck.network.Unknown;

/** The layers of a network as a table, one line each, and the totals. */
final class LayerTable {

    private final PrintWriter out;

    LayerTable(PrintWriter out) {
        this.out = out;
    }

    void print(NetworkAnalysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("layer", "type", "output", "parameters", "MACs", "field"));
        analysis.layers().forEach(layer -> rows.add(row(layer)));
        rows.add(List.of(
                "total",
                "",
                "",
                number(analysis.total().parameters()),
                number(analysis.total().macs()),
                ""));
        new TextTable(rows, 3).lines().forEach(out::println);
    }

    private static List<String> row(LayerAnalysis layer) {
        String shape = layer.shape().stream().map(LayerTable::number).collect(Collectors.joining("x"));
        String field = layer.fields().stream()
                .map(axis -> Unknown.in(axis.size()).isPresent() ? "" : number(axis.size()))
                .distinct()
                .collect(Collectors.joining("x"));
        return List.of(
                layer.name(),
                layer.type(),
                shape,
                number(layer.counts().parameters()),
                number(layer.counts().macs()),
                field);
    }

    private static String number(Expression expression) {
        return ShownValue.of(Value.of(expression));
    }
}
