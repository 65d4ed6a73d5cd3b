package org.gradcheck.optimiser;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;
import static org.gradcheck.expression.Expression.number;

import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Constant;

/** Pieces of the formulas of schedules. They hold for a t without a value as well. */
final class Steps {

    private Steps() {}

    /** 1 from a milestone on, 0 before it: {@code min(1, max(0, floor(t - milestone) + 1))}. */
    static Expression reached(Expression t, Expression milestone) {
        return atMost(ONE, atLeast(ZERO, floor(t.minus(milestone)).plus(ONE)));
    }

    static Expression floor(Expression x) {
        return Expression.call("floor", x).simplify();
    }

    static Expression atMost(Expression limit, Expression x) {
        return Expression.call("min", limit, x).simplify();
    }

    static Expression atLeast(Expression limit, Expression x) {
        return Expression.call("max", limit, x).simplify();
    }

    static Expression between(Expression start, Expression end, Expression share) {
        return start.plus(end.minus(start).times(share));
    }

    /** From start to end along half a cosine: {@code end + (start - end)*(1 + cos(pi*share))/2}. */
    static Expression alongCosine(Expression start, Expression end, Expression share) {
        return end.plus(start.minus(end).times(ONE.plus(cosine(share))).over(number(2)));
    }

    /** {@code cos(pi*share)}. */
    static Expression cosine(Expression share) {
        return Expression.call("cos", Constant.PI.times(share)).simplify();
    }

    /** One before a milestone, the other from there on; a milestone that is reached in any case leaves one formula. */
    static Expression until(Expression t, Expression milestone, Expression before, Expression after) {
        Expression late = reached(t, milestone);
        if (late.equals(ONE)) {
            return after;
        }
        return late.equals(ZERO) ? before : before.times(ONE.minus(late)).plus(after.times(late));
    }
}
