package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.optimiser.FormulaSlopes;
import org.gradcheck.optimiser.Slopes;
import org.gradcheck.optimiser.Vector;
import org.gradcheck.tensor.Tensor;

/**
 * What an optimiser makes small, and where it starts. The entries of all variables stand in one vector, one after another.
 *
 * @param variables the variables at the point
 */
record Loss(Variables variables, Slopes slopes) {

    static Loss of(Expression f, List<String> names, Derivatives derivatives) {
        if (derivatives.usesArrays(f, names)) {
            Variables start = derivatives.variables(names);
            return new Loss(start, new TracedSlopes(f, start, derivatives));
        }
        Map<String, Expression> formulas = new LinkedHashMap<>();
        List<Expression> slopes = derivatives.formulas(f, names);
        for (int i = 0; i < names.size(); i++) {
            formulas.put(names.get(i), slopes.get(i));
        }
        return new Loss(
                derivatives.variables(names),
                new FormulaSlopes(formulas, derivatives.reckoner().point()));
    }

    Vector start() {
        return new Vector(List.copyOf(variables.places().values()));
    }

    /** A vector in the shapes of the variables; a plain number stays exact. */
    List<Expression> shaped(Vector vector) {
        List<Tensor> arrays =
                List.copyOf(variables.at(vector.entries()).tensors().values());
        List<Expression> shaped = new ArrayList<>();
        int from = 0;
        for (Tensor array : arrays) {
            shaped.add(array.axes() == 0 ? vector.entry(from) : array.expression());
            from += array.entries().size();
        }
        return shaped;
    }

    /** The gradient of a loss with arrays in it, backwards through its computation. */
    private record TracedSlopes(Expression f, Variables start, Derivatives derivatives) implements Slopes {

        @Override
        public Vector at(Vector position) {
            List<Expression> entries = new ArrayList<>();
            derivatives
                    .backwards(f, start.at(position.entries()))
                    .forEach(slope -> Tensor.of(slope).entries().forEach(entry -> entries.add(entry.value())));
            return new Vector(entries);
        }

        @Override
        public List<Vector> hessian(Vector position) {
            ListOf rows = (ListOf) derivatives.hessian(f, start.at(position.entries()));
            return rows.items().stream()
                    .map(row -> new Vector(((ListOf) row).items()))
                    .toList();
        }
    }
}
