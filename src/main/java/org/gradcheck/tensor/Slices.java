package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The vectors that lie along one axis of an array. */
record Slices(Tensor x, int axis) {

    Slices {
        if (axis < 0 || axis >= x.axes()) {
            throw new ArithmeticException("an array of the shape " + x.shape() + " has no axis " + axis);
        }
    }

    /** Along the axis that an argument names, counted from 0, or from the end if it is negative. */
    static Slices of(Tensor x, Inputs inputs) {
        int axis = inputs.whole("axis");
        return new Slices(x, axis < 0 ? axis + x.axes() : axis);
    }

    /** A number for each vector; the axis is gone. */
    Tensor reduced(Function<List<Scalar>, Scalar> rule) {
        List<Integer> shape = new ArrayList<>(x.shape());
        shape.remove(axis);
        List<Scalar> entries = new ArrayList<>();
        for (int i = 0; i < Tensor.size(shape); i++) {
            entries.add(rule.apply(vector(i)));
        }
        return new Tensor(shape, entries);
    }

    /** As many numbers in place of each vector. */
    Tensor each(UnaryOperator<List<Scalar>> rule) {
        Scalar[] entries = new Scalar[x.entries().size()];
        for (int i = 0; i < entries.length / Math.max(1, x.size(axis)); i++) {
            List<Scalar> results = rule.apply(vector(i));
            for (int j = 0; j < results.size(); j++) {
                entries[position(i, j)] = results.get(j);
            }
        }
        return new Tensor(x.shape(), Arrays.asList(entries));
    }

    private List<Scalar> vector(int index) {
        List<Scalar> vector = new ArrayList<>();
        for (int j = 0; j < x.size(axis); j++) {
            vector.add(x.entries().get(position(index, j)));
        }
        return vector;
    }

    private int position(int index, int along) {
        int step = Tensor.size(x.shape().subList(axis + 1, x.axes()));
        return (index / step * x.size(axis) + along) * step + index % step;
    }
}
