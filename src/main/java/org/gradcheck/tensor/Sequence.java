package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * What a recurrent layer reads, step by step.
 *
 * @param steps a matrix for each, with a row for each sample
 * @param axes how many axes a step was written with: samples and features, features alone, or none for a number
 */
record Sequence(List<Tensor> steps, int axes) {

    Sequence {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new ArithmeticException("a sequence needs a step");
        }
    }

    /** (steps, samples, features), (steps, features), or a number for each step. */
    static Sequence of(Tensor written) {
        if (written.axes() < 1 || written.axes() > 3) {
            throw new ArithmeticException("a sequence has the axes (steps, samples, features), of which samples may be"
                    + " left out, not the shape " + written.shape());
        }
        return new Sequence(written.parts().stream().map(Sequence::matrix).toList(), written.axes() - 1);
    }

    /** A single step: (samples, features), (features), or a number. */
    static Sequence ofOne(Tensor written) {
        return of(Tensor.stack(List.of(written)));
    }

    static Tensor matrix(Tensor step) {
        List<Integer> shape = new ArrayList<>(Window.each(1, 2 - step.axes()));
        shape.addAll(step.shape());
        return step.reshaped(shape);
    }

    int samples() {
        return steps.get(0).size(0);
    }

    int features() {
        return steps.get(0).size(1);
    }

    /** A result with rows for samples, written as the steps were. */
    Tensor written(Tensor result) {
        if (axes == 2) {
            return result;
        }
        Tensor row = result.parts().get(0);
        return axes == 0 && row.size(0) == 1 ? Tensor.of(row.scalar()) : row;
    }
}
