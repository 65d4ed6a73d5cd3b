package org.gradcheck.tensor;

import java.util.List;
import java.util.stream.IntStream;

/** Arrays joined along an axis. */
final class Joining {

    private Joining() {}

    /** @throws ArithmeticException if they differ in another axis or have none of that number */
    static Tensor of(List<Tensor> arrays, int axis) {
        int axes = arrays.get(0).axes();
        if (axis < 0 || axis >= axes || arrays.stream().anyMatch(array -> array.axes() != axes)) {
            throw new ArithmeticException("arrays of the shapes "
                    + arrays.stream().map(Tensor::shape).toList() + " cannot be joined along the axis " + axis);
        }
        if (axis == 0) {
            return Tensor.stack(
                    arrays.stream().flatMap(array -> array.parts().stream()).toList());
        }
        List<List<Tensor>> parts = arrays.stream().map(Tensor::parts).toList();
        if (parts.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new ArithmeticException("arrays of different first sizes cannot be joined along the axis " + axis);
        }
        return Tensor.stack(IntStream.range(0, parts.get(0).size())
                .mapToObj(i -> of(parts.stream().map(part -> part.get(i)).toList(), axis - 1))
                .toList());
    }
}
