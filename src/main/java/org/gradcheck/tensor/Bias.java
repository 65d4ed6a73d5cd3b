package org.gradcheck.tensor;

import java.util.Optional;

/** What is added to each channel: a number for each, or one for all. */
final class Bias {

    private Bias() {}

    static void require(Optional<Tensor> bias, int channels) {
        bias.filter(numbers -> numbers.axes() > 1
                        || numbers.entries().size() != channels
                                && numbers.entries().size() != 1)
                .ifPresent(numbers -> {
                    throw new ArithmeticException(
                            "a bias of the shape " + numbers.shape() + " does not fit " + channels + " channels");
                });
    }

    static Scalar at(Tensor bias, int channel) {
        return bias.entries().get(bias.entries().size() == 1 ? 0 : channel);
    }
}
