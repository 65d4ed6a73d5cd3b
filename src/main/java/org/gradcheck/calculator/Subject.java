package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Spelling;
import org.gradcheck.network.Arithmetic;
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
 * @param path the layers that lead to the end of them
 * @param output what the last of them hands on
 * @param shaped whether the input has a shape
 */
record Subject(List<LayerAnalysis> layers, List<LayerAnalysis> path, Signal output, boolean shaped) {

    /** The name of a network, or layers listed in place. */
    static final Parameter NETWORK = Parameter.required("network", Kind.ANY);

    static final Parameter LAYER = Parameter.optional("layer", Kind.NAME);

    /** The input of layers that are listed in place. */
    static final Parameter INPUT = Parameter.optional("input", Kind.LIST);

    /** The shape that a layer is given, where it is another one than the layers before it hand on. */
    static final Parameter FROM = Parameter.optional("from", Kind.ANY);

    /** What stands for the whole network where a layer is due, as in the last row of a table. */
    private static final String TOTAL = "total";

    private static final String WITH_INPUT = "with_input";

    Subject {
        layers = List.copyOf(layers);
        path = List.copyOf(path);
    }

    /** Whether the input counts as if a layer had put it out. */
    static Parameter withInput(boolean isUsual) {
        return Parameter.optional(WITH_INPUT, Kind.FLAG, isUsual ? Arguments.YES : Arguments.NO);
    }

    static Subject of(Arguments arguments, Reckoner reckoner, Arithmetic arithmetic) {
        Network network = network(arguments, reckoner);
        NetworkAnalysis analysis =
                arithmetic.equals(Arithmetic.standard()) ? network.analyse() : network.analyse(arithmetic);
        boolean shaped = !network.input().isEmpty();
        Optional<LayerAnalysis> layer = arguments
                .findName("layer")
                .map(reckoner.names()::meant)
                .filter(name -> !name.equals(TOTAL) || analysis.find(name).isPresent())
                .map(name -> layer(network, analysis, name));
        if (arguments.find(FROM.name()).isPresent()) {
            return of(analysis, from(arguments, reckoner, arithmetic, layer), shaped);
        }
        return layer.map(asked -> of(analysis, asked, shaped))
                .orElseGet(
                        () -> new Subject(layers(analysis, arguments), analysis.layers(), analysis.output(), shaped));
    }

    /** Whether one layer is asked about, and not the whole network. */
    boolean isOneLayer(Arguments arguments) {
        return layers.size() == 1
                && arguments
                        .findName("layer")
                        .filter(name ->
                                !name.equals(TOTAL) || layers.get(0).name().equals(TOTAL))
                        .isPresent();
    }

    private static LayerAnalysis from(
            Arguments arguments, Reckoner reckoner, Arithmetic arithmetic, Optional<LayerAnalysis> layer) {
        LayerAnalysis asked = layer.orElseThrow(
                () -> new CalculatorFault("from: is the shape that a layer is given; name the layer."));
        Expression shape = reckoner.workOut(arguments.get(FROM.name()));
        List<Expression> sizes = shape instanceof ListOf list ? list.items() : List.of(shape);
        if (sizes.size() != asked.input().shape().size()) {
            throw new CalculatorFault(asked.name() + " is given "
                    + asked.input().shape().size() + " sizes, so that from: " + shape.canon() + " makes no sense.");
        }
        return asked.from(sizes, arithmetic);
    }

    private static Subject of(NetworkAnalysis analysis, LayerAnalysis layer, boolean shaped) {
        return new Subject(List.of(layer), analysis.upTo(layer), layer.output(), shaped);
    }

    private static List<LayerAnalysis> layers(NetworkAnalysis analysis, Arguments arguments) {
        List<LayerAnalysis> layers = new ArrayList<>(analysis.layers());
        if (arguments.find(WITH_INPUT).isPresent() && arguments.isYes(WITH_INPUT)) {
            layers.add(0, analysis.given());
        }
        return layers;
    }

    private static LayerAnalysis layer(Network network, NetworkAnalysis analysis, String name) {
        List<LayerAnalysis> inside = analysis.findInside(name);
        if (analysis.find(name).isEmpty() && inside.size() > 1) {
            throw new CalculatorFault(network.name() + " has " + inside.size() + " layers " + name
                    + " inside others, so it is not clear which.");
        }
        return analysis.find(name).or(() -> inside.stream().findFirst()).orElseThrow(() -> {
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

    /** One number if it is the same along all axes, else a list. */
    static Expression alongAxes(List<Expression> values) {
        boolean same = values.stream().allMatch(values.get(0)::equals);
        return same ? values.get(0) : new ListOf(values);
    }
}
