package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Quantity;

/**
 * Asks other calculators about the same network or layer.
 *
 * @param count what is counted
 * @param layer the layer, if it is one
 */
record Pieces(Arguments arguments, Expression count, Optional<LayerAnalysis> layer) {

    /**
     * The call of another calculator.
     *
     * @param taking the arguments that it takes besides those that say what it is about
     */
    Expression of(String calculator, String... taking) {
        Map<String, Expression> values = new LinkedHashMap<>();
        for (String name : List.of("network", "layer", "input", "from")) {
            arguments.find(name).ifPresent(value -> values.put(name, value));
        }
        for (String name : taking) {
            arguments.find(name).ifPresent(value -> values.put(name, value));
        }
        return new Call(calculator, List.of(), values);
    }

    /** The product of the sizes of the output; empty if not just its elements are counted. */
    Optional<Expression> elements() {
        return layer.filter(one -> one.output().elements().equals(count))
                .map(one -> Expression.call("prod", of("output")));
    }

    /** The weights, each used at all places of the output; empty if the layer uses them otherwise. */
    Optional<Expression> weightsAtAllPlaces() {
        Expression shape = of("output");
        Expression places =
                new Quotient(Expression.call("prod", shape), Expression.call("item", shape, Expression.ZERO));
        return layer.filter(one -> one.counts()
                        .get(Quantity.WEIGHTS)
                        .times(one.output().elements())
                        .equals(count.times(one.shape().get(0))))
                .filter(one -> !count.equals(Expression.ZERO))
                .map(one -> new Product(List.of(of("weights"), places)));
    }

    Expression argument(String name) {
        return arguments.get(name);
    }

    boolean isYes(String flag) {
        return arguments.isYes(flag);
    }
}
