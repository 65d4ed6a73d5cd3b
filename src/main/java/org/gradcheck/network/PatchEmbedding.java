package org.gradcheck.network;

import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Cuts a map into patches that do not overlap and makes a token of each by one linear layer, which is a convolution whose
 * stride is its kernel (Dosovitskiy et al., An Image is Worth 16x16 Words, 2021, section 3.1).
 */
record PatchEmbedding(Layer convolution) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "patch_embedding",
                    Parameter.required("patch", Kind.SIZES),
                    Parameter.required("units", Kind.SIZE),
                    Convolution.BIAS),
            (arguments, nested) -> new PatchEmbedding(convolution(arguments)));

    private static Layer convolution(Arguments arguments) {
        List<Expression> patch = arguments.items("patch");
        Map<String, List<Expression>> sides = Map.of(
                "kernel",
                patch,
                "stride",
                patch,
                "padding",
                List.of(Expression.ZERO),
                "dilation",
                List.of(Expression.ONE));
        Expression units = arguments.get("units").simplify();
        return Convolution.plain(new Window(sides, false, false), units, arguments.isYes("bias"));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        return Effect.none(input)
                .then(new NamedLayer("conv", "conv", convolution), arithmetic)
                .then(new NamedLayer("tokens", "to_sequence", new Sequencing()), arithmetic);
    }

    @Override
    public int axes() {
        return convolution.axes();
    }
}
