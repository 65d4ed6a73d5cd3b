package org.gradcheck.cli;

import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import org.gradcheck.expression.Value;

/** A value for a person: whole numbers in groups of three, other numbers exactly and as a decimal. */
final class ValueText {

    private static final MathContext DIGITS = new MathContext(10);

    private ValueText() {}

    static String of(Value value) {
        if (value instanceof Value.Exact exact
                && exact.number().getDenominator().equals(BigInteger.ONE)) {
            return String.format(Locale.ROOT, "%,d", exact.number().getNumerator());
        }
        String exact = value.expression().canon();
        return value.decimal(DIGITS)
                .map(decimal -> decimal.toString().equals(exact) ? exact : exact + " = " + decimal)
                .orElse(exact);
    }
}
