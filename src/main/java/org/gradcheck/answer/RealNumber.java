package org.gradcheck.answer;

import org.gradcheck.expression.Value;

/** A number, exact or rounded. */
final class RealNumber extends Numeric {

    @Override
    public String name() {
        return "number";
    }

    @Override
    public boolean admits(Value value) {
        return value.isNumber();
    }

    @Override
    public String wanted(int digits) {
        return "A number, exact or rounded to at least " + Comparison.counted(digits) + ".";
    }
}
