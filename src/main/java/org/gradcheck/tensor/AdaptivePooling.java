package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;

/** Windows that share each channel out among the entries of an output of a given size; neighbours may overlap. */
record AdaptivePooling(Images images, List<Integer> sizes) {

    AdaptivePooling {
        sizes = List.copyOf(sizes);
    }

    static AdaptivePooling of(Inputs inputs, int space) {
        return new AdaptivePooling(Images.of(inputs.tensor("x"), space), inputs.wholes("output", space));
    }

    /** With a single window. */
    static AdaptivePooling ofAll(Inputs inputs, int space) {
        return new AdaptivePooling(Images.of(inputs.tensor("x"), space), Window.each(1, space));
    }

    Tensor output(Pooling.Rule rule) {
        List<Scalar> entries = new ArrayList<>();
        for (int sample = 0; sample < images.samples(); sample++) {
            for (int channel = 0; channel < images.channels(); channel++) {
                for (int[] step : Places.of(sizes)) {
                    entries.add(rule.of(view(sample, channel, step)));
                }
            }
        }
        List<Integer> shape = new ArrayList<>(List.of(images.samples(), images.channels()));
        shape.addAll(sizes);
        return images.written(new Tensor(shape, entries));
    }

    /** The output without axes of space. */
    Tensor perChannel(Pooling.Rule rule) {
        Tensor output = output(rule);
        return output.reshaped(output.shape().subList(0, output.axes() - sizes.size()));
    }

    private PoolView view(int sample, int channel, int[] step) {
        List<Integer> first = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (int axis = 0; axis < step.length; axis++) {
            int size = images.space().get(axis);
            int end = -Math.floorDiv(-(step[axis] + 1) * size, sizes.get(axis));
            first.add(step[axis] * size / sizes.get(axis));
            lengths.add(end - first.get(axis));
        }
        List<Integer> positions = Places.of(lengths).stream()
                .map(place -> Places.position(moved(place, first), images.space()))
                .toList();
        return new PoolView(
                positions,
                positions.stream()
                        .map(position -> images.at(sample, channel, position))
                        .toList(),
                positions.size());
    }

    private static int[] moved(int[] place, List<Integer> by) {
        int[] moved = place.clone();
        for (int axis = 0; axis < place.length; axis++) {
            moved[axis] += by.get(axis);
        }
        return moved;
    }
}
