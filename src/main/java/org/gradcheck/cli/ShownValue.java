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

    /** A decimal that ends is told as it is, a fraction with its decimal; of a long one the decimal is enough. */
    private static String of(Value.Exact number) {
        String decimal = number.decimal(DIGITS).map(Object::toString).orElse("");
        if (number.isLongFraction()) {
            return decimal;
        }
        String exact = number.expression().canon();
        return exact.matches("-?\\d+(?:\\.\\d+)?") ? grouped(exact) : exact + " = " + decimal;
    }

    private static String grouped(String exact) {
        int point = exact.indexOf('.');
        String whole = point < 0 ? exact : exact.substring(0, point);
        String sign = whole.equals("-0") ? "-" : "";
        return sign + String.format(Locale.ROOT, "%,d", new BigInteger(whole)) + exact.substring(whole.length());
    }
}
