package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * Images, sounds or volumes with all their axes: samples, channels, then space.
 *
 * @param left how many of the first axes were not written
 */
record Images(Tensor tensor, int left) {

    /** Without samples, or for one channel without that as well. */
    static Images of(Tensor written, int space) {
        int left = space + 2 - written.axes();
        if (left < 0 || left > 2) {
            throw new ArithmeticException("an input has " + space + " axes of space and before them those of channels"
                    + " and samples, not the shape " + written.shape());
        }
        List<Integer> shape = new ArrayList<>(Window.each(1, left));
        shape.addAll(written.shape());
        return new Images(written.reshaped(shape), left);
    }

    int samples() {
        return tensor.size(0);
    }

    int channels() {
        return tensor.size(1);
    }

    List<Integer> space() {
        return tensor.shape().subList(2, tensor.axes());
    }

    Scalar at(int sample, int channel, int position) {
        return tensor.entries().get((sample * channels() + channel) * Tensor.size(space()) + position);
    }

    /** A result with all its axes, written as the input was. */
    Tensor written(Tensor result) {
        return result.reshaped(result.shape().subList(left, result.axes()));
    }
}
