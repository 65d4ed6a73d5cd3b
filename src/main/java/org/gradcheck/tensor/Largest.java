package org.gradcheck.tensor;

import java.util.List;

/** Finds the largest of numbers. */
final class Largest {

    private Largest() {}

    /**
     * The position of the first of the largest.
     *
     * @throws ArithmeticException if there are none, or one of several has a symbol in it
     */
    static int of(List<Scalar> numbers) {
        if (numbers.isEmpty()) {
            throw new ArithmeticException("nothing is the largest of no numbers");
        }
        int largest = 0;
        for (int i = 1; i < numbers.size(); i++) {
            largest = numbers.get(i).exceeds(numbers.get(largest)) ? i : largest;
        }
        return largest;
    }
}
