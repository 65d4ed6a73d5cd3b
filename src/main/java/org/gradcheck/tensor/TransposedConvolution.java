package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A layer that spreads each entry of its input over a window of its output: what a convolution with the same window does to
 * gradients.
 *
 * @param filters for each channel that comes in, a kernel for each channel of its group that comes out
 * @param extra rows that the output has at its end beyond those that any window must reach
 */
record TransposedConvolution(
        Images images, Filters filters, Optional<Tensor> bias, Window window, List<Integer> extra, int groups) {

    TransposedConvolution {
        extra = List.copyOf(extra);
        if (groups < 1 || images.channels() != filters.size() || images.channels() % groups != 0) {
            throw new ArithmeticException(
                    "filters of the shape " + filters.tensor().shape() + " in " + groups + " groups do not fit "
                            + images.channels() + " channels");
        }
        Bias.require(bias, filters.channels() * groups);
    }

    static TransposedConvolution of(Inputs inputs, int space) {
        Tensor x = inputs.tensor("x");
        Filters filters = Filters.ofTransposed(inputs.tensor("weight"), space, x.axes());
        return new TransposedConvolution(
                Images.of(x, space),
                filters,
                inputs.find("bias"),
                filters.window(inputs).padding(inputs.wholes("padding", space)),
                inputs.wholes("output_padding", space),
                inputs.whole("groups"));
    }

    TransposedConvolution with(Filters other) {
        return new TransposedConvolution(images, other, bias, window, extra, groups);
    }

    TransposedConvolution with(Window other) {
        return new TransposedConvolution(images, filters, bias, other, extra, groups);
    }

    TransposedConvolution withoutBias() {
        return new TransposedConvolution(images, filters, Optional.empty(), window, extra, groups);
    }

    TransposedConvolution withoutExtra() {
        return new TransposedConvolution(images, filters, bias, window, Window.each(0, window.axes()), groups);
    }

    private int channels() {
        return filters.channels() * groups;
    }

    /** The sizes of the output: {@code (n - 1)*stride - 2*padding + dilation*(kernel - 1) + 1 + extra}. */
    private List<Integer> space() {
        List<Integer> space = new ArrayList<>();
        for (int axis = 0; axis < window.axes(); axis++) {
            int size = (images.space().get(axis) - 1) * window.stride().get(axis)
                    - 2 * window.before().get(axis)
                    + window.span(axis)
                    + extra.get(axis);
            if (size < 1) {
                throw new ArithmeticException("the padding leaves nothing of the output");
            }
            space.add(size);
        }
        return space;
    }

    Tensor output() {
        List<Integer> space = space();
        List<List<Scalar>> terms = Stream.generate(() -> (List<Scalar>) new ArrayList<Scalar>())
                .limit((long) images.samples() * channels() * Tensor.size(space))
                .toList();
        for (int[] step : Places.of(images.space())) {
            spread(step, space, terms);
        }
        bias.ifPresent(numbers -> addBias(numbers, terms, Tensor.size(space)));
        List<Integer> shape = new ArrayList<>(List.of(images.samples(), channels()));
        shape.addAll(space);
        List<Scalar> sums = terms.stream().map(Scalar::sum).toList();
        return filters.written(new Tensor(shape, sums), images.left());
    }

    private void addBias(Tensor numbers, List<List<Scalar>> terms, int size) {
        for (int i = 0; i < terms.size(); i++) {
            terms.get(i).add(Bias.at(numbers, i / size % channels()));
        }
    }

    private void spread(int[] step, List<Integer> space, List<List<Scalar>> terms) {
        int from = Places.position(step, images.space());
        List<int[]> kernel = Places.of(filters.space());
        for (int i = 0; i < kernel.size(); i++) {
            int to = Places.position(window.place(step, kernel.get(i)), space);
            if (to >= 0) {
                add(from, i, to, Tensor.size(space), terms);
            }
        }
    }

    /** The products of the entries at one place of the input with one entry of all kernels. */
    private void add(int from, int entry, int to, int size, List<List<Scalar>> terms) {
        for (int sample = 0; sample < images.samples(); sample++) {
            for (int in = 0; in < images.channels(); in++) {
                int first = in / (images.channels() / groups) * filters.channels();
                for (int out = 0; out < filters.channels(); out++) {
                    terms.get((sample * channels() + first + out) * size + to)
                            .add(images.at(sample, in, from).times(filters.at(in, out, entry)));
                }
            }
        }
    }
}
