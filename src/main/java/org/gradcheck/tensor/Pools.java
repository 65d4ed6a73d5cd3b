package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** The largest entry or the mean of each window, over one, two and three axes of space. */
final class Pools {

    private static final String SOURCE =
            "Dumoulin and Visin, A guide to convolution arithmetic, 2016, section 3; Goodfellow, Bengio and Courville,"
                    + " Deep Learning, 2016, section 9.3";

    static final List<TensorFunction> ALL = List.of(max(1), max(2), max(3), average(1), average(2), average(3));

    private Pools() {}

    private static TensorFunction max(int space) {
        return TensorFunction.of(
                        "The largest entry of each window of each channel; padding is never the largest, of equal ones"
                                + " the first in row order is taken, and the stride is the kernel if it is not given.",
                        SOURCE,
                        inputs -> Pooling.of(inputs, space).output(PoolView::maximum),
                        "max_pool" + space + "d",
                        parameters(Parameter.optional("dilation", Kind.SIZES, Expression.ONE)))
                .showing(inputs -> Map.of("position", Pooling.of(inputs, space).output(PoolView::positionOfMaximum)))
                .slip(
                        "average-for-maximum",
                        "The mean was taken instead of the largest entry.",
                        inputs -> Pooling.of(inputs, space).output(PoolView::meanOfSeen))
                .slip(
                        "minimum-for-maximum",
                        "The smallest entry was taken instead of the largest.",
                        inputs -> Pooling.of(inputs, space).output(PoolView::minimum))
                .slip(
                        "stride-forgotten",
                        "The window was moved by single steps.",
                        inputs -> Pooling.of(inputs, space).bySingleSteps().output(PoolView::maximum))
                .slip(
                        "ceil-forgotten",
                        "The last window was left out.",
                        inputs -> Pooling.of(inputs, space).roundedDown().output(PoolView::maximum));
    }

    private static TensorFunction average(int space) {
        return TensorFunction.of(
                        "The mean of each window of each channel; padding counts as zeros unless count_padding is no,"
                                + " and the stride is the kernel if it is not given.",
                        SOURCE,
                        inputs -> Pooling.of(inputs, space).output(mean(inputs)),
                        "avg_pool" + space + "d",
                        parameters(Parameter.optional("count_padding", Kind.FLAG, Arguments.YES)))
                .slip(
                        "maximum-for-average",
                        "The largest entry was taken instead of the mean.",
                        inputs -> Pooling.of(inputs, space).output(PoolView::maximum))
                .slip(
                        "sum-for-average",
                        "The sum was not divided by the size of the window.",
                        inputs -> Pooling.of(inputs, space).output(PoolView::sum))
                .slip(
                        "stride-forgotten",
                        "The window was moved by single steps.",
                        inputs -> Pooling.of(inputs, space).bySingleSteps().output(mean(inputs)))
                .slip(
                        "padding-counted-otherwise",
                        "The zeros of the padding were counted where they should not be, or left out where they count.",
                        inputs -> Pooling.of(inputs, space)
                                .output(inputs.isYes("count_padding") ? PoolView::meanOfSeen : PoolView::meanOfArea));
    }

    private static Parameter[] parameters(Parameter last) {
        List<Parameter> parameters = new ArrayList<>(List.of(
                Parameter.required("x", Kind.ANY),
                Parameter.required("kernel", Kind.SIZES),
                Parameter.optional("stride", Kind.SIZES),
                Parameter.optional("padding", Kind.COUNTS, Expression.ZERO),
                Parameter.optional("ceil", Kind.FLAG, Arguments.NO),
                last));
        return parameters.toArray(Parameter[]::new);
    }

    private static Pooling.Rule mean(Inputs inputs) {
        return inputs.isYes("count_padding") ? PoolView::meanOfArea : PoolView::meanOfSeen;
    }
}
