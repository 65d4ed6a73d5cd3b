package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.gradcheck.calculator.Derivation.Row;
import org.gradcheck.calculator.Derivation.Table;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.network.Field;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Unknown;

/**
 * Tells layer by layer how the receptive field comes about. A layer made of others is shown as the one window that sees
 * as much.
 */
record FieldWorking(View view) {

    Table table(List<LayerAnalysis> path) {
        List<Row> rows = new ArrayList<>();
        for (LayerAnalysis layer : withoutWrapping(path)) {
            List<Field> before = layer.input().fields();
            List<Field> after = layer.fields();
            if (before.size() == after.size() && !before.equals(after)) {
                rows.add(new Row(layer.name(), cells(before, after)));
            }
        }
        return new Table(List.of("layer", "kernel", "stride", "jump", "formula", view.calculator()), rows);
    }

    /** A block that is alone shows the layers in it. */
    private static List<LayerAnalysis> withoutWrapping(List<LayerAnalysis> path) {
        List<LayerAnalysis> rows = path;
        while (rows.size() == 1
                && !rows.get(0).parts().isEmpty()
                && rows.get(0).parts().stream().noneMatch(part -> part.type().equals("branch"))
                && rows.get(0).times().equals(Expression.ONE)) {
            rows = rows.get(0).parts();
        }
        return rows;
    }

    private List<Expression> cells(List<Field> before, List<Field> after) {
        return List.of(
                alongAxes(before, after, View::kernel),
                alongAxes(before, after, View::stride),
                alongAxes(before, after, (a, b) -> a.jump()),
                alongAxes(before, after, this::written),
                alongAxes(before, after, (a, b) -> view.of(b)));
    }

    private Expression written(Field before, Field after) {
        return Sound.formula(view.written(before, after), view.of(after));
    }

    private static Expression alongAxes(
            List<Field> before, List<Field> after, BiFunction<Field, Field, Expression> cell) {
        List<Expression> cells = new ArrayList<>();
        for (int axis = 0; axis < before.size(); axis++) {
            Expression value = cell.apply(before.get(axis), after.get(axis));
            cells.add(Unknown.in(value).isPresent() ? new Symbol("-") : value);
        }
        return Subject.alongAxes(cells);
    }
}
