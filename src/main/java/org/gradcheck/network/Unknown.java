package org.gradcheck.network;

import java.util.Optional;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Quantities that a description leaves open. A list of windows has a receptive field without input shape or filters, so
 * that what is missing is a fault only in a result that depends on it.
 */
public final class Unknown {

    private Unknown() {}

    /** A symbol for it. Nobody can write one like it, since there is a blank in it. */
    static Expression of(String description) {
        return new Symbol(description);
    }

    /** What an expression depends on that the description leaves open, in words. */
    public static Optional<String> in(Expression expression) {
        return expression.symbols().stream()
                .filter(name -> name.indexOf(' ') >= 0)
                .findFirst();
    }
}
