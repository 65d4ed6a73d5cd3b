package org.gradcheck.calculator;

import java.util.Optional;
import org.gradcheck.expression.Expression;

/** How a count is made of other counts of the same network or layer: {@code weights + biases}. */
interface Relation {

    /** Empty where it does not hold with these arguments. */
    Optional<Expression> of(Pieces pieces);
}
