package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Pools that are told the size of their output. */
final class AdaptivePools {

    private static final String GLOBAL = "Lin, Chen and Yan, Network in network, 2014, section 3.2";
    private static final String ADAPTIVE =
            "He, Zhang, Ren and Sun, Spatial pyramid pooling, 2014, section 2.2, with the bounds that PyTorch 1.13 takes";

    static final List<TensorFunction> ALL = all();

    private AdaptivePools() {}

    private static List<TensorFunction> all() {
        List<TensorFunction> all = new ArrayList<>();
        for (int space = 1; space <= 3; space++) {
            all.add(adaptive("adaptive_avg_pool", "mean", space, PoolView::meanOfSeen, PoolView::maximum));
            all.add(adaptive("adaptive_max_pool", "largest entry", space, PoolView::maximum, PoolView::meanOfSeen));
            all.add(global("global_avg_pool", "mean", space, PoolView::meanOfSeen, PoolView::maximum));
            all.add(global("global_max_pool", "largest entry", space, PoolView::maximum, PoolView::meanOfSeen));
        }
        return all;
    }

    private static TensorFunction adaptive(String name, String what, int space, Pooling.Rule rule, Pooling.Rule other) {
        return TensorFunction.of(
                        "The " + what + " of each of as many windows as the output has entries: along an axis the"
                                + " window i reaches from floor(i*n/output) to ceil((i + 1)*n/output).",
                        ADAPTIVE,
                        inputs -> AdaptivePooling.of(inputs, space).output(rule),
                        name + space + "d",
                        Parameter.required("x", Kind.ANY),
                        Parameter.required("output", Kind.SIZES))
                .slip(
                        "other-pool",
                        "The mean was taken instead of the largest entry, or the other way round.",
                        inputs -> AdaptivePooling.of(inputs, space).output(other));
    }

    private static TensorFunction global(String name, String what, int space, Pooling.Rule rule, Pooling.Rule other) {
        return TensorFunction.of(
                        "The " + what + " of each channel of each sample; no axis of space is left.",
                        GLOBAL,
                        inputs -> AdaptivePooling.ofAll(inputs, space).perChannel(rule),
                        name + space + "d",
                        Parameter.required("x", Kind.ANY))
                .slip(
                        "other-pool",
                        "The mean was taken instead of the largest entry, or the other way round.",
                        inputs -> AdaptivePooling.ofAll(inputs, space).perChannel(other));
    }
}
