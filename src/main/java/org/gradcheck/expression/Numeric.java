package org.gradcheck.expression;

/** An expression made ready to be evaluated, at several points or to more and more digits. */
@FunctionalInterface
interface Numeric {

    /**
     * Encloses the value.
     *
     * @throws Undecided if it needs more digits
     * @throws ArithmeticException if there is no value, or none that can be worked out; says why
     */
    Enclosure at(Point point);
}
