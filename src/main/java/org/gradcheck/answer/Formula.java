package org.gradcheck.answer;

import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Value;

/** A formula; it is right if it has the same value as the expected one whatever its symbols stand for. */
final class Formula extends Numeric {

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public boolean admits(Value value) {
        return !(value instanceof Value.Items || value instanceof Value.Undefined || value instanceof Composite);
    }

    @Override
    public String wanted(int digits) {
        return "Any formula that equals the expected one for all values of its symbols.";
    }

    @Override
    public boolean isFormula() {
        return true;
    }
}
