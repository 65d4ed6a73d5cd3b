package org.gradcheck.tensor;

import java.util.List;

/** The mean and the variance of each group of entries. */
record Statistics(Tensor means, Tensor variances) {

    static Statistics of(Groups groups) {
        return new Statistics(groups.each(Statistics::mean), groups.each(Statistics::variance));
    }

    static Scalar mean(List<Scalar> numbers) {
        return Scalar.sum(numbers).over(Scalar.of(numbers.size()));
    }

    /** The mean of the squared distances from the mean. */
    static Scalar variance(List<Scalar> numbers) {
        Scalar mean = mean(numbers);
        return mean(numbers.stream().map(number -> number.minus(mean).squared()).toList());
    }

    /** The squared distances from the mean, divided by one less than there are numbers. */
    static Scalar unbiasedVariance(List<Scalar> numbers) {
        if (numbers.size() < 2) {
            throw new ArithmeticException("a single number has no unbiased variance");
        }
        return variance(numbers).times(Scalar.of(numbers.size())).over(Scalar.of(numbers.size() - 1L));
    }

    /** With the variances divided by one less than there are numbers in a group. */
    static Statistics unbiased(Groups groups) {
        return new Statistics(groups.each(Statistics::mean), groups.each(Statistics::unbiasedVariance));
    }
}
