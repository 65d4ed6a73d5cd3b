package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Spelling;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Counts;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Network;
import org.gradcheck.network.NetworkAnalysis;
import org.gradcheck.network.NetworkFault;
import org.gradcheck.network.NetworkReading;
import org.gradcheck.network.Signal;

/**
 * What a question about a network is about: the whole network, or one layer of it.
 *
 * @param layers the layers asked about
 * @param output what the last of them hands on
 * @param shaped whether the input has a shape
 */
record Subject(List<LayerAnalysis> layers, Signal output, boolean shaped) {

    /** The name of a network, or layers listed in place. */
    static final Parameter NETWORK = Parameter.required("network", Kind.ANY);

    static final Parameter LAYER = Parameter.optional("layer", Kind.NAME);

    /** The input of layers that are listed in place. */
    static final Parameter INPUT = Parameter.optional("input", Kind.LIST);

    Subject {
        layers = List.copyOf(layers);
    }

    static Subject of(Arguments arguments, Reckoner reckoner, Arithmetic arithmetic) {
        Network network = network(arguments, reckoner);
        NetworkAnalysis analysis = network.analyse(arithmetic);
        boolean shaped = !network.input().isEmpty();
        return arguments
                .findName("layer")
                .map(reckoner.names()::meant)
                .map(name -> of(layer(network, analysis, name), shaped))
                .orElseGet(() -> new Subject(analysis.layers(), analysis.output(), shaped));
    }

    private static Subject of(LayerAnalysis layer, boolean shaped) {
        return new Subject(List.of(layer), layer.output(), shaped);
    }

    private static LayerAnalysis layer(Network network, NetworkAnalysis analysis, String name) {
        return analysis.find(name).orElseThrow(() -> {
            List<String> names =
                    analysis.layers().stream().map(LayerAnalysis::name).toList();
            return new CalculatorFault(
                    network.name() + " has no layer " + name + "." + Spelling.didYouMean(name, names));
        });
    }

    private static Network network(Arguments arguments, Reckoner reckoner) {
        Expression written = arguments.get("network");
        if (written instanceof Symbol symbol) {
            return reckoner.names().network(reckoner.names().meant(symbol.name()));
        }
        List<Expression> input = arguments.find("input").isPresent() ? sizes(arguments, reckoner) : List.of();
        NetworkReading reading = Network.read("the list of layers", input, written);
        if (!reading.faults().isEmpty()) {
            List<String> sentences =
                    reading.faults().stream().map(NetworkFault::sentence).toList();
            throw new CalculatorFault(String.join(" ", sentences));
        }
        return reading.network();
    }

    private static List<Expression> sizes(Arguments arguments, Reckoner reckoner) {
        return arguments.items("input").stream().map(reckoner::workOut).toList();
    }

    /** The sums over the layers. */
    Counts counts() {
        return layers.stream().map(LayerAnalysis::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** One number if it is the same along all axes, else a list. */
    static Expression alongAxes(List<Expression> values) {
        boolean same = values.stream().allMatch(values.get(0)::equals);
        return same ? values.get(0) : new ListOf(values);
    }
}
