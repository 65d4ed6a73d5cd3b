package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;

/**
 * One head of attention.
 *
 * @param queries a row for each place that asks
 * @param keys a row for each place that is looked at
 * @param scale what the products are multiplied with
 */
record Attention(Tensor queries, Tensor keys, Scalar scale, Mask mask) {

    /** Which places may be looked at, from each place that asks. */
    interface Mask {
        boolean allows(int query, int key);
    }

    Attention {
        if (queries.axes() != 2 || keys.axes() != 2) {
            throw new ArithmeticException("queries and keys are matrices with a row for each place, not arrays of the"
                    + " shapes " + queries.shape() + " and " + keys.shape());
        }
    }

    /** {@code 1/sqrt(size of a key)}, or 1. */
    static Scalar scale(boolean scaled, Tensor keys) {
        return scaled ? Scalar.ONE.over(Scalar.of(keys.size(-1)).root()) : Scalar.ONE;
    }

    /** {@code causal}, a matrix with 1 where may be looked and 0 where not, or no mask at all. */
    static Mask mask(Inputs inputs) {
        if (inputs.isNamed("mask", "causal")) {
            return (query, key) -> key <= query;
        }
        Optional<Tensor> matrix = inputs.isNamed("mask", "none") ? Optional.empty() : inputs.find("mask");
        return (query, key) -> matrix.map(
                        allowed -> !allowed.at(query, key).value().equals(Expression.ZERO))
                .orElse(true);
    }

    Attention unscaled() {
        return new Attention(queries, keys, Scalar.ONE, mask);
    }

    Attention unmasked() {
        return new Attention(queries, keys, scale, (query, key) -> true);
    }

    /** The products of queries and keys, scaled, before anything is masked. */
    Tensor scores() {
        return queries.matmul(keys.transposed()).map(product -> product.times(scale));
    }

    /** The softmax of each row over the places that may be looked at; zero for the others. */
    Tensor weights() {
        List<Tensor> rows = scores().parts();
        return Tensor.stack(IntStream.range(0, rows.size())
                .mapToObj(query -> weights(query, rows.get(query)))
                .toList());
    }

    private Tensor weights(int query, Tensor scores) {
        List<Integer> allowed = IntStream.range(0, scores.size(0))
                .filter(key -> mask.allows(query, key))
                .boxed()
                .toList();
        if (allowed.isEmpty()) {
            throw new ArithmeticException("the mask leaves nothing to look at in row " + (query + 1));
        }
        List<Scalar> probabilities =
                new Softmax(allowed.stream().map(scores::at).toList()).probabilities();
        List<Scalar> weights = new ArrayList<>(Tensor.zeros(scores.shape()).entries());
        for (int i = 0; i < allowed.size(); i++) {
            weights.set(allowed.get(i), probabilities.get(i));
        }
        return Tensor.vector(weights);
    }

    /** The mean of the values by the weights, a row for each query. */
    Tensor of(Tensor values) {
        return weights().matmul(values);
    }

    Map<String, Tensor> workings() {
        Map<String, Tensor> workings = new LinkedHashMap<>();
        workings.put("scores", scores());
        workings.put("weights", weights());
        return workings;
    }
}
