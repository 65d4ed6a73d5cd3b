package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * Windows over each channel by itself.
 *
 * @param ceil whether a last window may reach beyond the padding at the end, if it starts before it
 */
record Pooling(Images images, Window window, boolean ceil) {

    Pooling {
        for (int axis = 0; axis < window.axes(); axis++) {
            if (window.before().get(axis) * 2 > window.span(axis)) {
                throw new ArithmeticException("a padding of " + window.before()
                        + " is more than half of the window, so that some windows see nothing");
            }
        }
    }

    static Pooling of(Inputs inputs, int space) {
        List<Integer> kernel = inputs.wholes("kernel", space);
        Window window = Window.of(kernel)
                .stride(inputs.has("stride") ? inputs.wholes("stride", space) : kernel)
                .padding(inputs.wholes("padding", space))
                .dilation(inputs.has("dilation") ? inputs.wholes("dilation", space) : Window.each(1, space));
        return new Pooling(Images.of(inputs.tensor("x"), space), window, inputs.isYes("ceil"));
    }

    Pooling bySingleSteps() {
        return new Pooling(images, window.stride(Window.each(1, window.axes())), ceil);
    }

    Pooling roundedDown() {
        return new Pooling(images, window, false);
    }

    /** What is made of what a window sees. */
    interface Rule {
        Scalar of(PoolView view);
    }

    Tensor output(Rule rule) {
        List<Integer> steps = steps();
        List<Scalar> entries = new ArrayList<>();
        for (int sample = 0; sample < images.samples(); sample++) {
            for (int channel = 0; channel < images.channels(); channel++) {
                for (int[] step : Places.of(steps)) {
                    entries.add(rule.of(view(sample, channel, step)));
                }
            }
        }
        List<Integer> shape = new ArrayList<>(List.of(images.samples(), images.channels()));
        shape.addAll(steps);
        return images.written(new Tensor(shape, entries));
    }

    private List<Integer> steps() {
        List<Integer> sizes = images.space();
        if (!ceil) {
            return window.steps(sizes);
        }
        List<Integer> steps = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            int stride = window.stride().get(axis);
            int last = -Math.floorDiv(-window.room(axis, sizes.get(axis)), stride);
            boolean late = last * stride >= sizes.get(axis) + window.before().get(axis);
            steps.add(late ? last : last + 1);
        }
        return steps;
    }

    private PoolView view(int sample, int channel, int[] step) {
        List<Integer> positions = new ArrayList<>();
        List<Scalar> entries = new ArrayList<>();
        int area = 0;
        for (int[] entry : Places.of(window.kernel())) {
            int[] place = window.place(step, entry);
            int position = Places.position(place, images.space());
            if (position >= 0) {
                positions.add(position);
                entries.add(images.at(sample, channel, position));
            }
            area += isInPadded(place) ? 1 : 0;
        }
        return new PoolView(positions, entries, area);
    }

    private boolean isInPadded(int[] place) {
        for (int axis = 0; axis < place.length; axis++) {
            if (place[axis] >= images.space().get(axis) + window.after().get(axis)) {
                return false;
            }
        }
        return true;
    }
}
