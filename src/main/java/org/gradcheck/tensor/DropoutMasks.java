package org.gradcheck.tensor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A unit behind dropout, over all masks of its inputs.
 *
 * @param terms what each input adds if it is kept
 * @param dropping the probability with which an input is dropped
 */
record DropoutMasks(List<Scalar> terms, Scalar bias, Scalar dropping, String activation) {

    private static final int MOST_INPUTS = 12;

    DropoutMasks {
        terms = List.copyOf(terms);
        if (terms.size() > MOST_INPUTS) {
            throw new ArithmeticException("there are too many masks of " + terms.size() + " inputs to go through");
        }
    }

    static DropoutMasks of(Inputs inputs, Scalar scale) {
        Tensor products = inputs.tensor("x").times(inputs.tensor("w")).map(product -> product.times(scale));
        return new DropoutMasks(products.entries(), inputs.scalar("b"), inputs.scalar("p"), inputs.name("activation"));
    }

    Scalar expectation() {
        return mean(output -> output);
    }

    Scalar variance() {
        Scalar expectation = expectation();
        return mean(output -> output.minus(expectation).squared());
    }

    /** With the expectation of each term in its place. */
    Scalar atTestTime() {
        return activated(Scalar.sum(terms).times(Dropout.rest(dropping)));
    }

    private Scalar mean(Function<Scalar, Scalar> of) {
        return Scalar.sum(IntStream.range(0, 1 << terms.size())
                .mapToObj(mask -> probability(mask).times(of.apply(output(mask))))
                .toList());
    }

    private static boolean keeps(int mask, int term) {
        return (mask >> term & 1) == 1;
    }

    private Scalar output(int mask) {
        return activated(Scalar.sum(IntStream.range(0, terms.size())
                .filter(i -> keeps(mask, i))
                .mapToObj(terms::get)
                .toList()));
    }

    private Scalar activated(Scalar sum) {
        Scalar input = sum.plus(bias);
        return activation.equals("linear") ? input : input.call(activation);
    }

    private Scalar probability(int mask) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> keeps(mask, i) ? Dropout.rest(dropping) : dropping)
                .reduce(Scalar.ONE, Scalar::times);
    }
}
