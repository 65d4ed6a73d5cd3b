package org.gradcheck.tensor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A linear layer {@code x*T(weight) + bias}, sample by sample.
 *
 * @param weight a row for each unit
 */
record Affine(Tensor weight, Optional<Tensor> bias) {

    Affine {
        bias.filter(numbers -> numbers.entries().size() != weight.size(0)).ifPresent(numbers -> {
            throw new ArithmeticException(
                    "a bias of the shape " + numbers.shape() + " does not fit " + weight.size(0) + " rows of weights");
        });
    }

    /** With weights that may be a vector or a number if they are few. */
    static Affine of(Inputs inputs, String weight, int columns, String bias) {
        Tensor written = inputs.tensor(weight);
        int size = written.entries().size();
        if (written.axes() == 2 ? written.size(1) != columns : written.axes() > 2 || size % columns != 0) {
            throw new ArithmeticException(
                    "weights of the shape " + written.shape() + " do not fit " + columns + " numbers that come in");
        }
        return new Affine(written.reshaped(List.of(size / columns, columns)), inputs.find(bias));
    }

    int units() {
        return weight.size(0);
    }

    Affine withoutBias() {
        return new Affine(weight, Optional.empty());
    }

    Tensor of(Tensor x) {
        Tensor product = x.matmul(weight.transposed());
        return bias.map(numbers -> product.plus(Tensor.vector(numbers.entries())))
                .orElse(product);
    }

    /** What comes out, shared out among so many gates. */
    List<Tensor> gates(Tensor x, int count) {
        List<Tensor> columns = of(x).transposed().parts();
        int width = columns.size() / count;
        return IntStream.range(0, count)
                .mapToObj(i -> Tensor.stack(columns.subList(i * width, (i + 1) * width))
                        .transposed())
                .toList();
    }
}
