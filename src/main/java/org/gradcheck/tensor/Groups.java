package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Entries of an array that are looked at together: those of a channel, of a sample, of a channel of a sample.
 *
 * @param length how many entries in a row belong to the same group
 * @param count after how many such rows the first group comes again
 */
record Groups(Tensor x, int length, int count) {

    /** A group for each place along an axis. */
    static Groups ofAxis(Tensor x, int axis) {
        return new Groups(x, Tensor.size(x.shape().subList(axis + 1, x.axes())), x.size(axis));
    }

    /** A group for each place along the first axes. */
    static Groups ofParts(Tensor x, int axes) {
        int count = Tensor.size(x.shape().subList(0, axes));
        return new Groups(x, x.entries().size() / Math.max(1, count), count);
    }

    private int group(int entry) {
        return entry / length % count;
    }

    /** How many entries a group has. */
    int size() {
        return x.entries().size() / count;
    }

    /** What is made of the entries of each group. */
    Tensor each(Function<List<Scalar>, Scalar> rule) {
        List<List<Scalar>> groups = Stream.generate(() -> (List<Scalar>) new ArrayList<Scalar>())
                .limit(count)
                .toList();
        for (int i = 0; i < x.entries().size(); i++) {
            groups.get(group(i)).add(x.entries().get(i));
        }
        return Tensor.vector(groups.stream().map(rule).toList());
    }

    /** A number for each group, or one for all, in the shape of the array. */
    Tensor spread(Tensor numbers) {
        List<Scalar> each = numbers.entries();
        if (each.size() != count && each.size() != 1) {
            throw new ArithmeticException(each.size() + " numbers do not fit " + count + " groups");
        }
        return new Tensor(
                x.shape(),
                IntStream.range(0, x.entries().size())
                        .mapToObj(i -> each.get(each.size() == 1 ? 0 : group(i)))
                        .toList());
    }
}
