package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/** Prints an expression as LaTeX. */
final class Latex implements Algebra<Latex.Printed> {

    static final int SUM = 1;
    static final int NEGATIVE = 2;
    /** A sum sign, which takes in all factors that follow. */
    static final int SERIES = 3;

    static final int PRODUCT = 4;
    static final int POWER = 5;
    static final int ATOM = 6;

    /** A text and how tightly its outermost operation binds. */
    record Printed(String text, int binding) {
        String within(int outer) {
            return binding >= outer ? text : "\\left(" + text + "\\right)";
        }
    }

    @Override
    public Printed number(BigFraction value) {
        if (value.getNumerator().signum() < 0) {
            return negative(number(value.negate()));
        }
        return Decimal.ofFraction(value)
                .map(decimal -> new Printed(decimal, ATOM))
                .orElseGet(() -> fraction(
                        value.getNumerator().toString(), value.getDenominator().toString()));
    }

    private static Printed fraction(String above, String below) {
        return new Printed("\\frac{" + above + "}{" + below + "}", POWER);
    }

    @Override
    public Printed constant(Constant constant) {
        return new Printed(constant == Constant.PI ? "\\pi" : "e", ATOM);
    }

    @Override
    public Printed symbol(String name) {
        return new Printed(LatexNames.symbol(name), ATOM);
    }

    @Override
    public Printed sum(List<Printed> terms) {
        List<String> texts = terms.stream().map(term -> term.within(NEGATIVE)).toList();
        return new Printed(PrintedSum.of(texts), SUM);
    }

    @Override
    public Printed negative(Printed term) {
        return new Printed("-" + term.within(SERIES), NEGATIVE);
    }

    @Override
    public Printed product(List<Printed> factors) {
        StringBuilder text = new StringBuilder();
        for (Printed factor : factors) {
            text.append(text.length() == 0 ? "" : " \\cdot ")
                    .append(factor.within(text.length() == 0 ? PRODUCT : POWER));
        }
        return new Printed(text.toString(), PRODUCT);
    }

    @Override
    public Printed quotient(Printed dividend, Printed divisor) {
        return fraction(dividend.text, divisor.text);
    }

    @Override
    public Printed power(Printed base, Printed exponent) {
        return new Printed(base.within(ATOM) + "^{" + exponent.text + "}", POWER);
    }

    @Override
    public Printed call(String function, List<Printed> arguments, Map<String, Printed> named) {
        return LatexCalls.call(function, arguments, named);
    }

    @Override
    public Printed series(String function, String bound, Printed body, Printed from, Printed to) {
        String sign = function.equals(Series.SUM) ? "\\sum" : "\\prod";
        String bounds = "_{" + LatexNames.symbol(bound) + "=" + from.text + "}^{" + to.text + "} ";
        return new Printed(sign + bounds + body.within(PRODUCT), SERIES);
    }

    @Override
    public Printed list(List<Printed> items) {
        return new Printed(
                "\\left(" + String.join(", ", items.stream().map(Printed::text).toList()) + "\\right)", ATOM);
    }
}
