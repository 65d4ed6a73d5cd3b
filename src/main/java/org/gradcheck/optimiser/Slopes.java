package org.gradcheck.optimiser;

import java.util.List;

/** The derivatives of a loss wherever an optimiser looks. An entry of an array is a variable like any other. */
@FunctionalInterface
public interface Slopes {

    /** The gradient: the derivatives by all variables, in their order. */
    Vector at(Vector position);

    /**
     * The rows of the Hessian: the derivatives of each entry of the gradient by all variables.
     *
     * @throws ArithmeticException where second derivatives are not known
     */
    default List<Vector> hessian(Vector position) {
        throw new ArithmeticException("the second derivatives of this loss are not known");
    }
}
