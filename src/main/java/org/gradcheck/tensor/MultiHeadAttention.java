package org.gradcheck.tensor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/**
 * Several heads of attention side by side, each over its own columns of the projected inputs.
 *
 * @param heads one for each
 * @param values the columns of the values of each head
 */
record MultiHeadAttention(List<Attention> heads, List<Tensor> values) {

    MultiHeadAttention {
        heads = List.copyOf(heads);
        values = List.copyOf(values);
    }

    static final TensorFunction FUNCTION = TensorFunction.of(
                    "Attention of several heads: queries x*T(Wq) + bq, keys and values of the context (x itself if none is"
                            + " given) alike, each head over its share of the columns, then all heads side by side times"
                            + " T(Wo), plus bo; transposed: no takes x*Wq and so on.",
                    "Vaswani and others, Attention is all you need, 2017, section 3.2.2",
                    inputs -> of(inputs, inputs.isYes("scaled")).output(inputs),
                    "multi_head_attention",
                    Parameter.required("x", Kind.ANY),
                    Parameter.required("Wq", Kind.ANY),
                    Parameter.required("Wk", Kind.ANY),
                    Parameter.required("Wv", Kind.ANY),
                    Parameter.optional("Wo", Kind.ANY),
                    Parameter.optional("heads", Kind.SIZE, Expression.ONE),
                    Parameter.optional("bq", Kind.ANY),
                    Parameter.optional("bk", Kind.ANY),
                    Parameter.optional("bv", Kind.ANY),
                    Parameter.optional("bo", Kind.ANY),
                    Parameter.optional("context", Kind.ANY),
                    Parameter.optional("scaled", Kind.FLAG, Arguments.YES),
                    Parameter.optional("mask", Kind.ANY),
                    Parameter.optional("transposed", Kind.FLAG, Arguments.YES))
            .showing(inputs -> of(inputs, inputs.isYes("scaled")).workings())
            .slip(
                    "scaling-forgotten",
                    "The products were not divided by the root of the size of the keys.",
                    inputs -> of(inputs, false).output(inputs))
            .slip(
                    "output-projection-forgotten",
                    "The heads were not multiplied with Wo.",
                    inputs -> of(inputs, inputs.isYes("scaled")).joined());

    private static MultiHeadAttention of(Inputs inputs, boolean scaled) {
        Tensor x = inputs.tensor("x");
        Tensor context = inputs.find("context").orElse(x);
        int heads = inputs.whole("heads");
        List<Tensor> queries = columns(projected(inputs, x, "q"), heads);
        List<Tensor> keys = columns(projected(inputs, context, "k"), heads);
        List<Tensor> values = columns(projected(inputs, context, "v"), heads);
        Attention.Mask mask = inputs.has("mask") ? Attention.mask(inputs) : (query, key) -> true;
        List<Attention> attentions = IntStream.range(0, heads)
                .mapToObj(i -> new Attention(queries.get(i), keys.get(i), Attention.scale(scaled, keys.get(i)), mask))
                .toList();
        return new MultiHeadAttention(attentions, values);
    }

    private static Tensor projected(Inputs inputs, Tensor x, String name) {
        Tensor weights = inputs.tensor("W" + name);
        Tensor product = x.matmul(inputs.isYes("transposed") ? weights.transposed() : weights);
        return inputs.find("b" + name).map(product::plus).orElse(product);
    }

    private static List<Tensor> columns(Tensor matrix, int parts) {
        if (matrix.size(-1) % parts != 0) {
            throw new ArithmeticException(matrix.size(-1) + " columns cannot be shared out among " + parts + " heads");
        }
        int width = matrix.size(-1) / parts;
        List<Tensor> columns = matrix.transposed().parts();
        return IntStream.range(0, parts)
                .mapToObj(i -> Tensor.stack(columns.subList(i * width, (i + 1) * width))
                        .transposed())
                .toList();
    }

    private List<Tensor> results() {
        return IntStream.range(0, heads.size())
                .mapToObj(i -> heads.get(i).of(values.get(i)))
                .toList();
    }

    private Tensor joined() {
        return Joining.of(results(), 1);
    }

    private Tensor output(Inputs inputs) {
        return inputs.has("Wo") ? projected(inputs, joined(), "o") : joined();
    }

    private Map<String, Tensor> workings() {
        Map<String, Tensor> workings = new LinkedHashMap<>();
        workings.put(
                "scores", Tensor.stack(heads.stream().map(Attention::scores).toList()));
        workings.put(
                "weights", Tensor.stack(heads.stream().map(Attention::weights).toList()));
        workings.put("heads", Tensor.stack(results()));
        return workings;
    }
}
