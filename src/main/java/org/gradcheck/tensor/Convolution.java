package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A layer of filters that move over images with any number of axes of space.
 *
 * @param filters a filter for each channel that comes out, over the channels of its group
 * @param bias a number for each filter
 */
record Convolution(Images images, Filters filters, Optional<Tensor> bias, Window window, int groups) {

    Convolution {
        if (groups < 1 || images.channels() != filters.channels() * groups || filters.size() % groups != 0) {
            throw new ArithmeticException(
                    "filters of the shape " + filters.tensor().shape() + " in " + groups + " groups do not fit "
                            + images.channels() + " channels");
        }
        Bias.require(bias, filters.size());
    }

    static Convolution of(Inputs inputs, int space) {
        Tensor x = inputs.tensor("x");
        Images images = Images.of(x, space);
        Filters filters = Filters.of(inputs.tensor("weight"), space, x.axes());
        Window window = filters.window(inputs);
        Window padded = inputs.isNamed("padding", "same")
                ? window.same(images.space())
                : window.padding(inputs.wholes("padding", space));
        return new Convolution(images, filters, inputs.find("bias"), padded, inputs.whole("groups"));
    }

    Convolution with(Filters other) {
        return new Convolution(images, other, bias, window, groups);
    }

    Convolution with(Window other) {
        return new Convolution(images, filters, bias, other, groups);
    }

    Convolution withoutBias() {
        return new Convolution(images, filters, Optional.empty(), window, groups);
    }

    /** The sums of products of filter and image at each step, that is the cross-correlation. */
    Tensor output() {
        List<Integer> steps = window.steps(images.space());
        List<Scalar> entries = new ArrayList<>();
        for (int sample = 0; sample < images.samples(); sample++) {
            for (int filter = 0; filter < filters.size(); filter++) {
                for (int[] step : Places.of(steps)) {
                    entries.add(Scalar.sum(terms(sample, filter, step)));
                }
            }
        }
        List<Integer> shape = new ArrayList<>(List.of(images.samples(), filters.size()));
        shape.addAll(steps);
        return filters.written(new Tensor(shape, entries), images.left());
    }

    private List<Scalar> terms(int sample, int filter, int[] step) {
        List<Scalar> terms = new ArrayList<>();
        int first = filter / (filters.size() / groups) * filters.channels();
        List<int[]> kernel = Places.of(filters.space());
        for (int channel = 0; channel < filters.channels(); channel++) {
            for (int i = 0; i < kernel.size(); i++) {
                int position = Places.position(window.place(step, kernel.get(i)), images.space());
                if (position >= 0) {
                    terms.add(images.at(sample, first + channel, position).times(filters.at(filter, channel, i)));
                }
            }
        }
        bias.ifPresent(numbers -> terms.add(Bias.at(numbers, filter)));
        return terms;
    }
}
