package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The filters of a convolution with all their axes: filters, channels, then space.
 *
 * @param plain whether a single filter was written without an axis for it, so that its result has none either
 */
record Filters(Tensor tensor, boolean plain) {

    /**
     * A plain kernel over a plain image; a kernel for each channel of an image; a list of plain kernels over a plain image; or
     * all axes.
     *
     * @param imageAxes those that the image was written with
     */
    static Filters of(Tensor written, int space, int imageAxes) {
        int axes = written.axes();
        if (axes == space + 2) {
            return new Filters(written, false);
        }
        if (axes == space && imageAxes == space || axes == space + 1 && imageAxes == space + 1) {
            return new Filters(written.reshaped(longer(written, Window.each(1, space + 2 - axes))), true);
        }
        if (axes == space + 1 && imageAxes == space) {
            List<Integer> shape = new ArrayList<>(written.shape());
            shape.add(1, 1);
            return new Filters(written.reshaped(shape), false);
        }
        throw new ArithmeticException("filters of the shape " + written.shape() + " do not fit an input of " + imageAxes
                + " axes: they have axes for filters and channels before " + space + " of space");
    }

    /** All axes, or a plain kernel over a plain image. */
    static Filters ofTransposed(Tensor written, int space, int imageAxes) {
        if (written.axes() == space + 1) {
            throw new ArithmeticException("filters of the shape " + written.shape()
                    + " need axes for the channels that come in and for those that come out");
        }
        return of(written, space, imageAxes);
    }

    private static List<Integer> longer(Tensor written, List<Integer> first) {
        List<Integer> shape = new ArrayList<>(first);
        shape.addAll(written.shape());
        return shape;
    }

    int size() {
        return tensor.size(0);
    }

    int channels() {
        return tensor.size(1);
    }

    List<Integer> space() {
        return tensor.shape().subList(2, tensor.axes());
    }

    Scalar at(int filter, int channel, int position) {
        return tensor.entries().get((filter * channels() + channel) * Tensor.size(space()) + position);
    }

    /** The window that these filters move in. */
    Window window(Inputs inputs) {
        int axes = space().size();
        return Window.of(space()).stride(inputs.wholes("stride", axes)).dilation(inputs.wholes("dilation", axes));
    }

    /** Turned round in all axes of space. */
    Filters flipped() {
        int length = Tensor.size(space());
        List<Scalar> entries = new ArrayList<>();
        for (int i = 0; i < tensor.entries().size(); i += length) {
            List<Scalar> kernel = new ArrayList<>(tensor.entries().subList(i, i + length));
            Collections.reverse(kernel);
            entries.addAll(kernel);
        }
        return new Filters(new Tensor(tensor.shape(), entries), plain);
    }

    /** The result for an image of which so many axes were not written; a plain kernel has no axis of channels either. */
    Tensor written(Tensor result, int left) {
        int dropped = Math.min(1, left) + (plain ? 1 : 0);
        return result.reshaped(result.shape().subList(dropped, result.axes()));
    }
}
