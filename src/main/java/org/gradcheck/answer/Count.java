package org.gradcheck.answer;

import org.gradcheck.expression.Value;

/** A whole number of things: parameters, operations, pixels. Exact, or as exact as its suffix says. */
final class Count extends Numeric {

    @Override
    public String name() {
        return "count";
    }

    @Override
    public boolean admits(Value value) {
        return value instanceof Value.Exact exact && exact.isWhole();
    }

    @Override
    public String wanted(int digits) {
        return "A whole number, exact or with a suffix such as K and at least " + Comparison.counted(digits) + ".";
    }
}
