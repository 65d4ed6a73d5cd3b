package org.gradcheck.expression;

import java.util.Optional;
import java.util.Set;

/**
 * A piece of a text that the grammar sees as one.
 *
 * @param text the operator, bracket, name or command in canonical spelling: {@code *} for every way to write times
 * @param number what it stands for, if it is a number
 * @param position where it begins, from 0
 */
record Token(Kind kind, String text, Optional<NumberToken> number, int position) {

    enum Kind {
        NUMBER,
        /** A fraction in one piece, such as ½ or a repeating decimal: exact by its form. */
        FRACTION,
        NAME,
        FUNCTION,
        /** A LaTeX command with arguments, or a bracket or operator. */
        SIGN,
        END
    }

    private static final Set<String> FACTOR_SIGNS = Set.of(
            "(", "[", "{", "set(", "angle(", "floor(", "ceil(", "abs(", "norm(", "matrix(", "\\frac", "\\binom",
            "\\sqrt", "√", "∛", "\\sum", "\\prod");

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether a factor can begin here, so that a product may be meant without a sign. */
    boolean beginsFactor() {
        return switch (kind) {
            case NUMBER, FRACTION, NAME, FUNCTION -> true;
            case SIGN -> FACTOR_SIGNS.contains(text);
            case END -> false;
        };
    }
}
