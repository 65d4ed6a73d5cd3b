package org.gradcheck.cli;

import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import org.gradcheck.expression.Value;
import org.gradcheck.reading.ValueText;

/** A value for a person: whole numbers in groups of three, other numbers exactly and as a decimal. */
final class ShownValue {

    private static final MathContext DIGITS = new MathContext(10);

    private ShownValue() {}

    static String of(Value value) {
        return ValueText.of(value, ShownValue::ofOne);
    }

    private static String ofOne(Value value) {
        if (value instanceof Value.Exact number) {
            return of(number);
        }
        String exact = value.expression().canon();
        return value.decimal(DIGITS)
                .map(decimal -> decimal.toString().equals(exact) ? exact : exact + " = " + decimal)
                .orElse(exact);
    }

    /** A decimal that ends is told as it is, a fraction with its decimal. */
    private static String of(Value.Exact number) {
        BigInteger whole = number.number().getNumerator().divide(number.number().getDenominator());
        String exact = number.expression().canon();
        if (exact.matches("-?\\d+(?:\\.\\d+)?")) {
            String sign = exact.startsWith("-") && whole.signum() == 0 ? "-" : "";
            int point = exact.indexOf('.');
            return sign + String.format(Locale.ROOT, "%,d", whole) + (point < 0 ? "" : exact.substring(point));
        }
        String decimal = number.decimal(DIGITS).map(Object::toString).orElse("");
        return number.isLongFraction() ? decimal : exact + " = " + decimal;
    }
}
