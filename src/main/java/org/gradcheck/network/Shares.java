package org.gradcheck.network;

import java.util.Optional;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/** Divides channels or features into equal parts. */
final class Shares {

    private Shares() {}

    /** What each part has; empty if that is known not to be a whole number. */
    static Optional<Expression> of(Expression whole, Expression parts) {
        Expression share = whole.over(parts);
        boolean isBroken = share instanceof Num number && !number.isWhole();
        return isBroken ? Optional.empty() : Optional.of(share);
    }
}
