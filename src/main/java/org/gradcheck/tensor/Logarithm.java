package org.gradcheck.tensor;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Shortening;

/** The logarithm in which information is measured: natural ones give nats, those to base 2 bits. */
interface Logarithm {

    Parameter BASE = Parameter.optional("base", Kind.NUMBER, Constant.E);

    Logarithm NATURAL = number -> number.call("ln");
    Logarithm BINARY = to(Scalar.of(2));
    Logarithm COMMON = to(Scalar.of(10));

    Scalar of(Scalar number);

    static Logarithm to(Scalar base) {
        return isNatural(base) ? NATURAL : number -> Scalar.call("log", List.of(number, base));
    }

    /** The one that is asked for. */
    static Logarithm of(Inputs inputs) {
        return to(inputs.scalar(BASE.name()));
    }

    /** The mistake of taking e for 2, and 2 for anything else. */
    static Logarithm mistaken(Inputs inputs) {
        return inputs.scalar(BASE.name()).value().equals(Expression.number(2)) ? NATURAL : BINARY;
    }

    private static boolean isNatural(Scalar base) {
        return base.value().equals(Shortening.shortened(Constant.E));
    }
}
