package org.gradcheck.tensor;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** A plain kernel over a plain array of up to three axes, turned round or not. */
final class Correlations {

    private static final String SOURCE =
            "Goodfellow, Bengio and Courville, Deep Learning, 2016, equations 9.4 to 9.6; for"
                    + " the modes, Harris and others, Array programming with NumPy, 2020";

    private static final String MODES =
            " Mode valid takes the places where the kernel fits in, same as many as x has, full all where they overlap.";

    static final List<TensorFunction> ALL = List.of(
            of(
                    "convolve",
                    "The convolution: the sum over k of kernel[k]*x[i - k], the kernel turned round.",
                    "full",
                    true),
            of("correlate", "The cross-correlation: the sum over k of kernel[k]*x[i + k].", "valid", false));

    private Correlations() {}

    private static TensorFunction of(String name, String explanation, String mode, boolean flipped) {
        return TensorFunction.of(
                        explanation + MODES,
                        SOURCE,
                        inputs -> moved(inputs, flipped),
                        name,
                        Parameter.required("x", Kind.ANY),
                        Parameter.required("kernel", Kind.ANY),
                        Parameter.optional("mode", Kind.NAME, new Symbol(mode)))
                .slip(
                        "kernel-flipped",
                        "The kernel was turned round where it should not be, or the other way round.",
                        inputs -> moved(inputs, !flipped));
    }

    private static Tensor moved(Inputs inputs, boolean flipped) {
        Tensor x = inputs.tensor("x");
        int space = Math.max(1, x.axes());
        Filters filters = Filters.of(inputs.tensor("kernel"), space, space);
        if (!filters.plain()) {
            throw new ArithmeticException("a kernel has as many axes as the array that it moves over");
        }
        return new Convolution(
                        Images.of(x, space),
                        flipped ? filters.flipped() : filters,
                        Optional.empty(),
                        padded(Window.of(filters.space()), inputs.oneOf("mode", "valid", "same", "full")),
                        1)
                .output();
    }

    private static Window padded(Window window, String mode) {
        List<Integer> all = window.kernel().stream().map(size -> size - 1).toList();
        return switch (mode) {
            case "full" -> window.padding(all);
            case "same" ->
                window.padding(
                        window.kernel().stream().map(size -> size / 2).toList(),
                        all.stream().map(size -> size / 2).toList());
            default -> window;
        };
    }
}
