package org.gradcheck.tensor;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Attention, its parts and what goes before it. */
final class AttentionFunctions {

    private static final String SOURCE = "Vaswani and others, Attention is all you need, 2017, ";

    private static final Parameter Q = Parameter.required("q", Kind.ANY);
    private static final Parameter K = Parameter.required("k", Kind.ANY);
    private static final Parameter SCALED = Parameter.optional("scaled", Kind.FLAG, Arguments.YES);
    private static final Parameter MASK = Parameter.optional("mask", Kind.ANY);

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "Attention softmax(q*T(k)/sqrt(d))*v with a row for each place, the softmax row by row;"
                                    + " mask: causal, or a matrix of 0 and 1, leaves places out of it.",
                            SOURCE + "equation 1",
                            inputs -> written(inputs, attention(inputs).of(inputs.tensor("v"))),
                            "attention",
                            Q,
                            K,
                            Parameter.required("v", Kind.ANY),
                            SCALED,
                            MASK)
                    .showing(inputs -> attention(inputs).workings())
                    .slip(
                            "scaling-forgotten",
                            "The products were not divided by the root of the size of the keys.",
                            inputs ->
                                    written(inputs, attention(inputs).unscaled().of(inputs.tensor("v"))))
                    .slip(
                            "mask-forgotten",
                            "The mask was left out.",
                            inputs ->
                                    written(inputs, attention(inputs).unmasked().of(inputs.tensor("v"))))
                    .slip(
                            "softmax-over-queries",
                            "The softmax was taken over the queries instead of the keys.",
                            inputs -> written(
                                    inputs, overQueries(attention(inputs)).matmul(inputs.tensor("v"))))
                    .slip(
                            "softmax-forgotten",
                            "The scores themselves were taken for weights.",
                            inputs -> written(inputs, attention(inputs).scores().matmul(inputs.tensor("v")))),
            TensorFunction.of(
                            "The weights softmax(q*T(k)/sqrt(d)) of attention, the softmax row by row.",
                            SOURCE + "equation 1",
                            inputs -> written(inputs, attention(inputs).weights()),
                            "attention_weights",
                            Q,
                            K,
                            SCALED,
                            MASK)
                    .showing(inputs -> attention(inputs).workings())
                    .slip(
                            "scaling-forgotten",
                            "The products were not divided by the root of the size of the keys.",
                            inputs ->
                                    written(inputs, attention(inputs).unscaled().weights()))
                    .slip(
                            "mask-forgotten",
                            "The mask was left out.",
                            inputs ->
                                    written(inputs, attention(inputs).unmasked().weights()))
                    .slip(
                            "softmax-over-queries",
                            "The softmax was taken over the queries instead of the keys.",
                            inputs -> written(inputs, overQueries(attention(inputs)))),
            TensorFunction.of(
                            "The scores q*T(k)/sqrt(d) of attention, before masking and softmax.",
                            SOURCE + "equation 1",
                            inputs -> written(inputs, attention(inputs).scores()),
                            "attention_scores",
                            Q,
                            K,
                            SCALED)
                    .slip(
                            "scaling-forgotten",
                            "The products were not divided by the root of the size of the keys.",
                            inputs ->
                                    written(inputs, attention(inputs).unscaled().scores())),
            TensorFunction.of(
                            "The encoding of places, a row for each from 0 on: sin(place/base^(2*i/units)) in column 2*i"
                                    + " and the cosine of the same in column 2*i + 1.",
                            SOURCE + "section 3.5",
                            inputs -> Positions.encoded(
                                    inputs.whole("places"), inputs.whole("units"), inputs.scalar("base"), 0),
                            "positional_encoding",
                            Parameter.required("places", Kind.SIZE),
                            Parameter.required("units", Kind.SIZE),
                            Parameter.optional("base", Kind.NUMBER, Expression.number(10_000)))
                    .slip(
                            "places-from-one",
                            "The places were counted from 1.",
                            inputs -> Positions.encoded(
                                    inputs.whole("places"), inputs.whole("units"), inputs.scalar("base"), 1)));

    private AttentionFunctions() {}

    private static Attention attention(Inputs inputs) {
        Tensor queries = inputs.tensor("q");
        Tensor keys = inputs.tensor("k");
        Tensor rows = queries.axes() == 1 ? Tensor.stack(List.of(queries)) : queries;
        boolean masked = inputs.has("mask");
        return new Attention(
                rows,
                keys,
                Attention.scale(inputs.isYes("scaled"), keys),
                masked ? Attention.mask(inputs) : (query, key) -> true);
    }

    /** A single query that is a vector has a vector for its result. */
    private static Tensor written(Inputs inputs, Tensor result) {
        return inputs.tensor("q").axes() == 1 ? result.parts().get(0) : result;
    }

    private static Tensor overQueries(Attention attention) {
        return new Slices(attention.scores(), 0).each(scores -> new Softmax(scores).probabilities());
    }
}
