package org.gradcheck.calculator;

import org.gradcheck.expression.Equality;
import org.gradcheck.expression.Expression;

/** Sees to it that no formula is shown that comes to something else than the value beside it. */
final class Sound {

    private Sound() {}

    /** The formula if it comes to the value; else the value itself. */
    static Expression formula(Expression formula, Expression value) {
        return Equality.compare(formula, value) == Equality.Result.SAME ? formula : value;
    }
}
