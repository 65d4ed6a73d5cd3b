package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Row;
import org.gradcheck.calculator.Derivation.Step;
import org.gradcheck.calculator.Derivation.Table;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.network.LayerAnalysis;

/**
 * Tells how a count comes about, a line for each layer that has any of it; layers made of others are taken apart as far
 * as the parts account for the whole.
 *
 * @param count what a layer has, worked out
 * @param formula the same as a formula, which stands only if it comes to the same
 */
record CountWorking(Function<LayerAnalysis, Expression> count, Function<LayerAnalysis, Expression> formula) {

    private static final List<String> COLUMNS = List.of("layer", "output", "formula", "value");

    /** More summands than these are read better in the table than in a sum. */
    private static final int MOST_SUMMANDS = 12;

    /** A layer that is not taken apart further. */
    private record Line(String label, List<Expression> shape, Expression written, Expression value) {

        Row row() {
            return new Row(label, List.of(new ListOf(shape), written, value));
        }
    }

    List<Step> steps(String name, List<LayerAnalysis> layers) {
        List<Line> lines = new ArrayList<>();
        layers.forEach(layer -> collect(layer.name(), List.of(), layer, lines));
        Expression total = layers.stream().map(count).reduce(Expression.ZERO, Expression::plus);
        List<Row> rows = new ArrayList<>(lines.stream().map(Line::row).toList());
        rows.add(new Row("total", List.of(new Symbol(""), new Symbol(""), total)));
        return List.of(new Table(COLUMNS, rows), chain(name, lines, total));
    }

    private void collect(String label, List<Expression> times, LayerAnalysis layer, List<Line> lines) {
        Expression value = count.apply(layer);
        if (value.equals(Expression.ZERO)) {
            return;
        }
        List<Expression> factors = new ArrayList<>(times);
        if (!layer.times().equals(Expression.ONE)) {
            factors.add(layer.times());
        }
        if (isSumOfParts(layer, value)) {
            boolean isAlone = layer.parts().size() == 1;
            layer.parts().forEach(part -> collect(isAlone ? label : label + "/" + part.name(), factors, part, lines));
        } else {
            lines.add(line(label, factors, layer, value));
        }
    }

    private boolean isSumOfParts(LayerAnalysis layer, Expression value) {
        Expression sum = layer.parts().stream()
                .map(part -> part.times().times(count.apply(part)))
                .reduce(Expression.ZERO, Expression::plus);
        return !layer.parts().isEmpty() && Sound.formula(sum, value).equals(sum);
    }

    private Line line(String label, List<Expression> times, LayerAnalysis layer, Expression value) {
        Expression kept = Sound.formula(formula.apply(layer), value);
        List<Expression> factors = new ArrayList<>(times);
        factors.addAll(kept instanceof Product product ? product.factors() : List.of(kept));
        Expression whole = factors.size() == 1 ? kept : new Product(factors);
        return new Line(label, layer.shape(), whole, whole.simplify());
    }

    private static Chain chain(String name, List<Line> lines, Expression total) {
        List<Expression> links = new ArrayList<>();
        if (lines.size() <= MOST_SUMMANDS && !lines.isEmpty()) {
            links.add(sum(lines.stream().map(Line::written).toList()));
        }
        if (lines.size() <= MOST_SUMMANDS && lines.size() > 1) {
            links.add(sum(lines.stream().map(Line::value).toList()));
        }
        links.add(total);
        return new Chain(name, links.stream().distinct().toList());
    }

    private static Expression sum(List<Expression> terms) {
        return terms.size() == 1 ? terms.get(0) : new Sum(terms);
    }
}
