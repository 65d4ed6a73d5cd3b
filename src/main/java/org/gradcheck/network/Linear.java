package org.gradcheck.network;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A fully connected layer over the last axis: {@code in*out} weights, used once for each place on the other axes. */
record Linear(Expression units, boolean hasBias, Activation activation) implements Layer {

    static LayerType type(String name) {
        Signature signature =
                Signature.of(name, Parameter.required("units", Kind.SIZE), Convolution.BIAS, Activation.PARAMETER);
        return LayerType.of(signature, Linear::read);
    }

    private static Layer read(Arguments arguments, LayerReader nested) {
        return new Linear(
                arguments.get("units").simplify(), arguments.isYes("bias"), Activation.read(arguments, nested));
    }

    /** One that another layer is made of. */
    static NamedLayer named(String name, Expression units, boolean hasBias, Activation activation) {
        return new NamedLayer(name, "linear", new Linear(units.simplify(), hasBias, activation));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        if (input.layout() == Layout.MAP) {
            throw new LayerMismatchException("It needs a vector but is given a feature map; put flatten before it.");
        }
        Signal output = input.withFeatures(units);
        Filter filter = new Filter(List.of(), input.features(), Expression.ONE, units, false);
        Counts counts = Counts.of(
                input.features().times(units),
                hasBias ? arithmetic.biases().biases(filter) : Expression.ZERO,
                input.elements().times(units),
                output.elements());
        return Effect.of(output, activation.after(counts, output));
    }

    @Override
    public Optional<Formulas> formulas(Signal input, Signal output) {
        List<Expression> places = input.shape().subList(0, input.shape().size() - 1);
        return Optional.of(Formulas.ofFilters(List.of(input.features()), units, hasBias, places));
    }
}
