package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Spelling;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Quantity;

/** What networks store, in elements and in bytes, one method for each count. */
final class MemoryCounts {

    private static final String COURSE =
            "Stanford CS231n, Convolutional Networks, section on computational considerations";
    private static final String TRAINING =
            "Rajbhandari, Rasley, Ruwase and He, ZeRO: Memory Optimizations Toward Training Trillion Parameter Models, 2020, "
                    + "section 3";

    private static final Expression TWO = Expression.number(2);
    private static final Tally ACTIVATIONS = Tally.of(Quantity.ACTIVATIONS);

    private static final String BYTES = "bytes";
    private static final Parameter BYTES_EACH = Parameter.optional(BYTES, Kind.NUMBER, Expression.number(4));
    private static final Parameter BATCH = Parameter.optional("batch", Kind.NUMBER, Expression.ONE);
    private static final Parameter OPTIMIZER = Parameter.optional("optimizer", Kind.NAME, new Symbol("sgd"));

    /** How many numbers an optimiser remembers for each parameter. */
    private static final Map<String, Integer> STATES = new TreeMap<>(
            Map.of("sgd", 0, "momentum", 1, "adagrad", 1, "rmsprop", 1, "adadelta", 2, "adam", 2, "adamw", 2));

    private MemoryCounts() {}

    static Calculator activations() {
        return ofShapes(NetworkCount.of(
                        "activations",
                        "Elements of the outputs of the layers for one sample: channels * height * width; with_input: yes "
                                + "counts the input too.",
                        COURSE,
                        ACTIVATIONS)
                .taking(Subject.withInput(false))
                .madeOf(Pieces::elements)
                .written((layer, arguments) -> elements(layer))
                .orElse("channels-forgotten", "Only one channel of each output was counted.", onePlane(ACTIVATIONS)));
    }

    static Calculator activationBytes() {
        return ofShapes(inBytes(
                NetworkCount.of(
                                "activation_bytes",
                                "Bytes of the outputs of the layers for one sample: elements * bytes of each, 4 for single "
                                        + "precision.",
                                COURSE,
                                ACTIVATIONS.times(BYTES))
                        .taking(BYTES_EACH)
                        .taking(Subject.withInput(false))
                        .madeOf(pieces ->
                                Optional.of(product(pieces.argument(BYTES), pieces.of("activations", "with_input"))))
                        .written((layer, arguments) -> product(arguments.get(BYTES), elements(layer))),
                ACTIVATIONS));
    }

    static Calculator modelBytes() {
        return inBytes(
                        NetworkCount.of(
                                        "model_bytes",
                                        "Bytes of the trainable numbers: parameters * bytes of each, 4 for single precision; "
                                                + "buffers are not among them.",
                                        COURSE,
                                        ParameterCounts.PARAMETERS.times(BYTES))
                                .taking(BYTES_EACH)
                                .madeOf(pieces -> Optional.of(product(pieces.argument(BYTES), pieces.of("parameters"))))
                                .written((layer, arguments) -> product(
                                        arguments.get(BYTES), layer.formulas().parameters())),
                        ParameterCounts.PARAMETERS)
                .orElse(
                        "bias-forgotten",
                        "The biases were not counted.",
                        Tally.of(Quantity.WEIGHTS).times(BYTES))
                .knowing(FilterSlips.WEIGHTS);
    }

    /** To apply a network. */
    static Calculator memory() {
        Tally elements = ParameterCounts.PARAMETERS.plus(ACTIVATIONS.times("batch"));
        return ofShapes(inBytes(
                        NetworkCount.of(
                                        "memory",
                                        "Bytes of the parameters and, for each sample of the batch, of the input and the "
                                                + "outputs of all layers.",
                                        COURSE,
                                        elements.times(BYTES))
                                .taking(BYTES_EACH)
                                .taking(BATCH)
                                .taking(Subject.withInput(true))
                                .madeOf(pieces -> Optional.of(bytes(Expression.ONE, pieces)))
                                .written((layer, arguments) -> bytes(Expression.ONE, layer, arguments)),
                        elements)
                .orElse(
                        "activations-forgotten",
                        "Only the parameters were counted.",
                        ParameterCounts.PARAMETERS.times(BYTES))
                .orElse(
                        "parameters-left-out",
                        "The parameters were not counted.",
                        ACTIVATIONS.times("batch").times(BYTES)));
    }

    /** To train a network. */
    static Calculator trainingMemory() {
        Tally kept = ACTIVATIONS.times("batch");
        Tally elements = copies(Expression.ONE).plus(kept);
        return ofShapes(inBytes(
                        NetworkCount.of(
                                        "training_memory",
                                        "Bytes to train with: of the parameters, their gradients and what the optimizer "
                                                + "remembers of each (nothing for sgd, one number for momentum, adagrad and "
                                                + "rmsprop, two for adam), and of the input and the outputs of all layers, "
                                                + "which are kept for the backward pass, for each sample of the batch.",
                                        TRAINING,
                                        elements.times(BYTES))
                                .taking(BYTES_EACH)
                                .taking(BATCH)
                                .taking(OPTIMIZER)
                                .taking(Subject.withInput(true))
                                .madeOf(pieces -> Optional.of(bytes(TWO.plus(states(pieces.arguments())), pieces)))
                                .written((layer, arguments) -> bytes(TWO.plus(states(arguments)), layer, arguments)),
                        elements)
                .orElse(
                        "gradients-forgotten",
                        "Every parameter has a gradient, which is stored too.",
                        copies(Expression.ZERO).plus(kept).times(BYTES))
                .orElse(
                        "optimizer-state-forgotten",
                        "What the optimizer remembers of each parameter was not counted.",
                        ParameterCounts.PARAMETERS.times(TWO).plus(kept).times(BYTES))
                .orElse(
                        "activations-forgotten",
                        "The outputs of the layers are kept for the backward pass.",
                        copies(Expression.ONE).times(BYTES)));
    }

    /** {@code 4*(2*(5*5*1 + 1)*6 + 32*6*28*28)}: so many numbers for each parameter and one for each activation. */
    private static Expression bytes(Expression copies, LayerAnalysis layer, Arguments arguments) {
        List<Expression> terms = new ArrayList<>();
        if (!layer.counts().parameters().equals(Expression.ZERO)) {
            terms.add(product(copies, layer.formulas().parameters()));
        }
        if (!layer.activations().equals(Expression.ZERO)) {
            terms.add(product(arguments.get("batch"), elements(layer)));
        }
        return product(arguments.get(BYTES), terms.size() == 1 ? terms.get(0) : new Sum(terms));
    }

    private static Expression bytes(Expression copies, Pieces pieces) {
        Expression stored = product(copies, pieces.of("parameters"));
        Expression kept = product(pieces.argument("batch"), pieces.of("activations", "with_input"));
        return product(pieces.argument(BYTES), new Sum(List.of(stored, kept)));
    }

    static Expression product(Expression factor, Expression rest) {
        List<Expression> factors = new ArrayList<>(factor.equals(Expression.ONE) ? List.of() : List.of(factor));
        factors.addAll(rest instanceof Product product ? product.factors() : List.of(rest));
        return factors.size() == 1 ? factors.get(0) : new Product(factors);
    }

    /** The parameters, so many gradients of each, and what the optimiser remembers. */
    private static Tally copies(Expression gradients) {
        return (layer, arguments) -> ParameterCounts.PARAMETERS
                .of(layer, arguments)
                .times(Expression.ONE.plus(gradients).plus(states(arguments)));
    }

    private static Expression states(Arguments arguments) {
        String optimizer = arguments.findName(OPTIMIZER.name()).orElseThrow();
        return Optional.ofNullable(STATES.get(optimizer))
                .map(Expression::number)
                .orElseThrow(() -> new CalculatorFault("It is not known what " + optimizer + " remembers."
                        + Spelling.didYouMean(optimizer, STATES.keySet())));
    }

    private static NetworkCount inBytes(NetworkCount bytes, Tally elements) {
        return bytes.orElse("elements-for-bytes", "Elements were counted, not bytes.", elements)
                .orElse(
                        "wrong-element-size",
                        "A number was taken to have twice as many bytes.",
                        elements.times(BYTES).times(TWO));
    }

    private static NetworkCount ofShapes(NetworkCount count) {
        return count.knowing(FilterSlips.JUNCTIONS).knowing(SizeSlips.ALL);
    }

    /** The elements of the output, not multiplied. */
    static Expression elements(LayerAnalysis layer) {
        return layer.shape().size() == 1 ? layer.shape().get(0) : new Product(layer.shape());
    }

    /** A count with one channel for all. */
    static Tally onePlane(Tally count) {
        return (layer, arguments) -> {
            boolean isNone = count.of(layer, arguments).equals(Expression.ZERO);
            Stream<Expression> sizes = layer.shape().stream().skip(layer.shape().size() > 1 ? 1 : 0);
            return isNone ? Expression.ZERO : sizes.reduce(Expression.ONE, Expression::times);
        };
    }
}
