package org.gradcheck.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A layer of a transformer (Vaswani et al. 2017, section 3.1). An encoder layer is attention and a feed-forward network,
 * each with a normalisation and a sum with what came in; a decoder layer also has attention to the encoder's output in
 * between. Whether a normalisation stands before or after ({@code norm_first} of {@code torch.nn.TransformerEncoderLayer})
 * changes no count.
 */
record Transformer(Arguments arguments, List<Layer> attentions) implements Layer {

    private static final Parameter FEED_FORWARD = Parameter.required("feed_forward", Kind.SIZE);

    static final LayerType ENCODER = LayerType.of(
            Signature.of("transformer_encoder", Attention.HEADS, FEED_FORWARD, Attention.GROUPS, Convolution.BIAS),
            (arguments, nested) -> new Transformer(arguments, List.of(new Attention(arguments))));

    /** The memory is the number of tokens of the encoder's output, as many as its own unless it is given. */
    static final LayerType DECODER = LayerType.of(
            Signature.of(
                    "transformer_decoder",
                    Attention.HEADS,
                    FEED_FORWARD,
                    Parameter.optional("memory", Kind.SIZE),
                    Attention.GROUPS,
                    Convolution.BIAS),
            (arguments, nested) ->
                    new Transformer(arguments, List.of(new Attention(arguments), attentionToMemory(arguments))));

    Transformer {
        attentions = List.copyOf(attentions);
    }

    private static Layer attentionToMemory(Arguments arguments) {
        Map<String, Expression> values = new LinkedHashMap<>(arguments.values());
        arguments.find("memory").ifPresent(tokens -> values.put("keys", tokens));
        return new Attention(new Arguments(values, List.of()));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        boolean hasBias = arguments.isYes("bias");
        Layer normalisation = Normalisation.ofFeatures(hasBias);
        Effect effect = Effect.none(input);
        for (Layer attention : attentions) {
            String number = String.valueOf(attentions.indexOf(attention) + 1);
            effect = effect.then(new NamedLayer("attention" + number, "attention", attention), arithmetic)
                    .then(new NamedLayer("layer_norm" + number, "layer_norm", normalisation), arithmetic);
        }
        return effect.then(Linear.named("linear1", arguments.get("feed_forward"), hasBias, Activation.SOME), arithmetic)
                .then(Linear.named("linear2", input.features(), hasBias, Activation.NONE), arithmetic)
                .then(new NamedLayer("layer_norm", "layer_norm", normalisation), arithmetic);
    }
}
