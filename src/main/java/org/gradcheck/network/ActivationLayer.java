package org.gradcheck.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * An activation function, computed once for each element.
 *
 * @param inPlace whether its output takes the place of its input, so that nothing more is stored
 */
record ActivationLayer(boolean inPlace) implements Layer {

    private static final Parameter IN_PLACE = Parameter.optional("in_place", Kind.FLAG, Arguments.NO);

    static final List<LayerType> TYPES = List.of(
            type("relu"),
            type("relu6"),
            type("leaky_relu", "slope"),
            type("elu", "alpha"),
            type("selu"),
            type("gelu"),
            type("silu"),
            type("mish"),
            type("tanh"),
            type("sigmoid"),
            type("hard_sigmoid"),
            type("hard_swish"),
            type("softplus"),
            type("softmax", "axis"),
            type("log_softmax", "axis"));

    static final List<String> NAMES = TYPES.stream().map(LayerType::name).toList();

    /** A function whose settings may be stated, though nothing here depends on them. */
    private static LayerType type(String name, String... settings) {
        List<Parameter> parameters = new ArrayList<>(Arrays.stream(settings)
                .map(setting -> Parameter.optional(setting, Kind.NUMBER))
                .toList());
        parameters.add(IN_PLACE);
        return LayerType.of(
                new Signature(name, parameters),
                (arguments, nested) -> new ActivationLayer(arguments.isYes("in_place")));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Counts counts = Counts.NONE.with(Quantity.EVALUATIONS, input.elements());
        return inPlace ? new Effect(input, counts) : Effect.of(input, counts);
    }
}
