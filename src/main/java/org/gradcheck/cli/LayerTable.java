package org.gradcheck.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.gradcheck.network.Counts;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.NetworkAnalysis;
import org.gradcheck.network.Unknown;

/** The layers of a network as a table, one line each, and the totals. */
final class LayerTable {

    private static final Expression SINGLE_PRECISION = Expression.number(4);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final PrintWriter out;
    private final boolean isDeep;

    /** A table that may also show the layers inside others, each moved to the right. */
    LayerTable(PrintWriter out, boolean isDeep) {
        this.out = out;
        this.isDeep = isDeep;
    }

    void print(NetworkAnalysis analysis) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("layer", "type", "output", "parameters", "MACs", "activations", "field"));
        analysis.layers().forEach(layer -> add("", layer, table));
        Counts total = analysis.total();
        table.add(List.of(
                "total", "", "", number(total.parameters()), number(total.macs()), number(total.activations()), ""));
        new TextTable(table, 3).print(out);
        out.println();
        totals(total).print(out);
    }

    private void add(String indent, LayerAnalysis layer, List<List<String>> table) {
        table.add(row(indent, layer));
        if (isDeep) {
            layer.parts().forEach(part -> add(indent + "  ", part, table));
        }
    }

    private static List<String> row(String indent, LayerAnalysis layer) {
        String shape = layer.shape().stream().map(Expression::canon).collect(Collectors.joining("x"));
        String field = layer.fields().stream()
                .map(axis -> Unknown.in(axis.size()).isPresent() ? "" : number(axis.size()))
                .distinct()
                .collect(Collectors.joining("x"));
        return List.of(
                indent + name(layer),
                layer.type(),
                shape,
                number(layer.counts().parameters()),
                number(layer.counts().macs()),
                number(layer.activations()),
                field);
    }

    /** What is applied several times is told of once. */
    private static String name(LayerAnalysis layer) {
        return layer.times().equals(Expression.ONE)
                ? layer.name()
                : layer.name() + " (" + layer.times().canon() + " times)";
    }

    private static TextTable totals(Counts total) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("trainable parameters", number(total.parameters()), size(total.parameters())));
        table.add(List.of("  weights", number(total.weights()), ""));
        table.add(List.of("  biases", number(total.biases()), ""));
        if (!total.normalisation().equals(Expression.ZERO)) {
            table.add(List.of("  of these in normalisations", number(total.normalisation()), ""));
            table.add(List.of("buffers", number(total.buffers()), size(total.buffers())));
        }
        table.add(List.of("multiply-accumulates", number(total.macs()), ""));
        table.add(List.of("activations for one sample", number(total.activations()), size(total.activations())));
        return new TextTable(table, 1);
    }

    /** In single precision, where it is a number. */
    private static String size(Expression elements) {
        return Value.of(elements.times(SINGLE_PRECISION))
                .decimal(MathContext.DECIMAL64)
                .map(LayerTable::size)
                .orElse("");
    }

    private static String size(BigDecimal bytes) {
        BigDecimal kilobytes = bytes.divide(THOUSAND);
        boolean isSmall = kilobytes.compareTo(THOUSAND) < 0;
        BigDecimal shown = isSmall ? kilobytes : kilobytes.divide(THOUSAND);
        return shown.setScale(2, RoundingMode.HALF_UP) + (isSmall ? " kB" : " MB");
    }

    private static String number(Expression expression) {
        return ShownValue.of(Value.of(expression));
    }
}
