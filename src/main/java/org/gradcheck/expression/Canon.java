package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/** Prints an expression in plain ASCII, with no more parentheses than needed. */
final class Canon implements Algebra<Canon.Printed> {

    private static final int SUM = 1;
    private static final int NEGATIVE = 2;
    private static final int PRODUCT = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    /** A text and how tightly its outermost operation binds. */
    record Printed(String text, int binding) {
        String within(int outer) {
            return binding >= outer ? text : "(" + text + ")";
        }
    }

    @Override
    public Printed number(BigFraction value) {
        if (value.compareTo(BigFraction.ZERO) < 0) {
            Printed positive = number(value.negate());
            return new Printed("-" + positive.within(PRODUCT), NEGATIVE);
        }
        return Decimal.ofFraction(value)
                .map(text -> new Printed(text, ATOM))
                .orElseGet(() -> new Printed(value.getNumerator() + "/" + value.getDenominator(), PRODUCT));
    }

    @Override
    public Printed constant(Expression.Constant constant) {
        return new Printed(
                constant == Expression.Constant.E ? "E" : constant.name().toLowerCase(Locale.ROOT), ATOM);
    }

    @Override
    public Printed symbol(String name) {
        return new Printed(name, ATOM);
    }

    @Override
    public Printed sum(List<Printed> terms) {
        List<String> texts = terms.stream().map(term -> term.within(NEGATIVE)).toList();
        return new Printed(PrintedSum.of(texts), SUM);
    }

    @Override
    public Printed negative(Printed term) {
        return new Printed("-" + term.within(PRODUCT), NEGATIVE);
    }

    @Override
    public Printed product(List<Printed> factors) {
        List<String> texts = new ArrayList<>();
        for (Printed factor : factors) {
            texts.add(factor.within(texts.isEmpty() ? PRODUCT : POWER));
        }
        return new Printed(String.join("*", texts), PRODUCT);
    }

    @Override
    public Printed quotient(Printed dividend, Printed divisor) {
        return new Printed(dividend.within(PRODUCT) + "/" + divisor.within(POWER), PRODUCT);
    }

    @Override
    public Printed power(Printed base, Printed exponent) {
        return new Printed(base.within(ATOM) + "^" + exponent.within(ATOM), POWER);
    }

    @Override
    public Printed call(String function, List<Printed> arguments, Map<String, Printed> named) {
        List<String> texts = new ArrayList<>(texts(arguments));
        named.forEach((name, argument) -> texts.add(name + ": " + argument.text));
        return new Printed(function + "(" + String.join(", ", texts) + ")", ATOM);
    }

    @Override
    public Printed list(List<Printed> items) {
        return new Printed("[" + String.join(", ", texts(items)) + "]", ATOM);
    }

    private static List<String> texts(List<Printed> parts) {
        return parts.stream().map(Printed::text).toList();
    }
}
