package org.gradcheck.network;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Recurrent layers over a sequence of {@code [steps, features]}, one on top of the other. With g gates (1 of a plain
 * cell, Elman 1990; 4 of an LSTM, Hochreiter and Schmidhuber 1997; 3 of a GRU, Cho et al. 2014), H units, n inputs and
 * the P features it hands on, one direction of one layer has {@code g*H*(n + P)} weights, {@code H*P} more if it
 * projects (Sak, Senior and Beaufays 2014), and {@code g*H} biases for each of its bias vectors: PyTorch keeps one for
 * the input and one for the state (documentation of {@code torch.nn.LSTM}), textbooks one in all.
 *
 * <p>Multiply-accumulates: all weights once a step. Neurons: the sums that the gates are functions of.
 *
 * @param nonlinearities how many functions a unit computes in a step: of each gate, and of the cell of an LSTM
 */
record Recurrent(Expression gates, Expression nonlinearities, Arguments arguments) implements Layer {

    private static final Expression TWO = Expression.number(2);

    static LayerType type(String name, int gates, int nonlinearities) {
        Signature signature = Signature.of(
                name,
                Parameter.required("units", Kind.SIZE),
                Parameter.optional("layers", Kind.SIZE, Expression.ONE),
                Parameter.optional("bidirectional", Kind.FLAG, Arguments.NO),
                Parameter.optional("projection", Kind.COUNT, Expression.ZERO),
                Convolution.BIAS,
                Parameter.optional("bias_vectors", Kind.COUNT, TWO));
        return LayerType.of(
                signature,
                (arguments, nested) ->
                        new Recurrent(Expression.number(gates), Expression.number(nonlinearities), arguments));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression steps = input.steps();
        Signal output = input.withFeatures(handedOn().times(directions()))
                .mixed("one receptive field for all steps, while that of a recurrent layer grows with each");
        Counts first = layer(input.features(), steps);
        Counts next = layer(output.features(), steps);
        Map<Quantity, Expression> amounts = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            amounts.put(quantity, all(first.get(quantity), next.get(quantity)));
        }
        amounts.put(Quantity.ACTIVATIONS, output.elements().times(layers()));
        return new Effect(asSequence(output), new Counts(amounts));
    }

    private static Signal asSequence(Signal output) {
        return new Signal(output.shape(), output.fields(), Layout.FEATURES);
    }

    /** Of the first layer and of the others, which see what the layer below hands on. */
    private Expression all(Expression first, Expression next) {
        return first.plus(layers().minus(Expression.ONE).times(next));
    }

    private Counts layer(Expression inputs, Expression steps) {
        Expression rows = gates.times(units());
        Expression projection = projection().map(units()::times).orElse(Expression.ZERO);
        Expression weights =
                rows.times(inputs.plus(handedOn())).plus(projection).times(directions());
        Expression biases = arguments.isYes("bias")
                ? rows.times(arguments.get("bias_vectors").simplify()).times(directions())
                : Expression.ZERO;
        Expression functions = nonlinearities.times(units()).times(directions());
        return Counts.of(
                        weights,
                        biases,
                        weights.times(steps),
                        rows.times(directions()).times(steps))
                .with(Quantity.BIAS_ADDITIONS, biases.times(steps))
                .with(Quantity.EVALUATIONS, functions.times(steps));
    }

    private Expression units() {
        return arguments.get("units").simplify();
    }

    private Expression layers() {
        return arguments.get("layers").simplify();
    }

    private Expression directions() {
        return arguments.isYes("bidirectional") ? TWO : Expression.ONE;
    }

    /** Zero stands for none. */
    private Optional<Expression> projection() {
        return Optional.of(arguments.get("projection").simplify()).filter(size -> !size.equals(Expression.ZERO));
    }

    /** The features of one direction. */
    private Expression handedOn() {
        return projection().orElseGet(this::units);
    }
}
