package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A window that moves over the axes of space; each list has a number for each of these axes.
 *
 * @param before how many rows are added before the first one
 * @param after how many rows are added after the last one
 */
record Window(
        List<Integer> kernel, List<Integer> stride, List<Integer> before, List<Integer> after, List<Integer> dilation) {

    Window {
        kernel = List.copyOf(kernel);
        stride = List.copyOf(stride);
        before = List.copyOf(before);
        after = List.copyOf(after);
        dilation = List.copyOf(dilation);
        requireFrom(1, "kernel", kernel);
        requireFrom(1, "stride", stride);
        requireFrom(0, "padding", before);
        requireFrom(1, "dilation", dilation);
    }

    private static void requireFrom(int least, String what, List<Integer> numbers) {
        if (numbers.stream().anyMatch(number -> number < least)) {
            throw new ArithmeticException("the " + what + " cannot be " + numbers);
        }
    }

    /** One that moves by single steps over what is there. */
    static Window of(List<Integer> kernel) {
        List<Integer> ones = each(1, kernel.size());
        List<Integer> zeros = each(0, kernel.size());
        return new Window(kernel, ones, zeros, zeros, ones);
    }

    static List<Integer> each(int number, int axes) {
        return Collections.nCopies(axes, number);
    }

    Window stride(List<Integer> other) {
        return new Window(kernel, other, before, after, dilation);
    }

    Window padding(List<Integer> other) {
        return padding(other, other);
    }

    Window padding(List<Integer> first, List<Integer> last) {
        return new Window(kernel, stride, first, last, dilation);
    }

    Window dilation(List<Integer> other) {
        return new Window(kernel, stride, before, after, other);
    }

    /** Padded so that {@code ceil(size/stride)} windows fit in; an odd row is added at the end. */
    Window same(List<Integer> sizes) {
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (int axis = 0; axis < axes(); axis++) {
            int steps = Math.floorDiv(sizes.get(axis) - 1, stride.get(axis));
            int missing = Math.max(0, steps * stride.get(axis) + span(axis) - sizes.get(axis));
            first.add(missing / 2);
            last.add(missing - missing / 2);
        }
        return padding(first, last);
    }

    int axes() {
        return kernel.size();
    }

    /** How many rows the window covers, those between its own included. */
    int span(int axis) {
        return dilation.get(axis) * (kernel.get(axis) - 1) + 1;
    }

    /** How far the window can be moved along an axis of some size. */
    int room(int axis, int size) {
        return size + before.get(axis) + after.get(axis) - span(axis);
    }

    /** How often the window fits in, for each axis. */
    List<Integer> steps(List<Integer> sizes) {
        List<Integer> steps = new ArrayList<>();
        for (int axis = 0; axis < axes(); axis++) {
            int room = room(axis, sizes.get(axis));
            if (room < 0) {
                throw new ArithmeticException("a window of " + kernel + " does not fit into " + sizes);
            }
            steps.add(room / stride.get(axis) + 1);
        }
        return steps;
    }

    /** Where an entry of the kernel lies when the window stands at a step; it may be in the padding. */
    int[] place(int[] step, int[] entry) {
        int[] place = new int[axes()];
        for (int axis = 0; axis < axes(); axis++) {
            place[axis] = step[axis] * stride.get(axis) + entry[axis] * dilation.get(axis) - before.get(axis);
        }
        return place;
    }
}
