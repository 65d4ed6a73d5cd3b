package org.gradcheck.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Expression;

/**
 * Turns an expression into presentation markup of MathML Core, which browsers show as a formula. Texts in it are escaped:
 * names come from students.
 */
final class MathMl implements Algebra<MathMl.Printed> {

    private static final int SUM = 1;
    private static final int NEGATIVE = 2;
    private static final int PRODUCT = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private static final String HALF = Markup.element("mn", "0.5");

    /** How a factor looks from its left: two numbers side by side would read as one. */
    private enum Start {
        NUMBER,
        LETTER,
        OTHER
    }

    /**
     * A piece of markup.
     *
     * @param binding how tightly its outermost operation binds
     * @param items the entries, if it is a list
     */
    record Printed(String markup, int binding, Start start, List<String> items) {

        static Printed of(String markup, int binding, Start start) {
            return new Printed(markup, binding, start, List.of());
        }

        static Printed atom(String markup) {
            return of(markup, ATOM, Start.LETTER);
        }

        String within(int outer) {
            return binding >= outer ? markup : Markup.fenced("(", markup, ")");
        }

        boolean isNumber() {
            return binding == ATOM && start == Start.NUMBER;
        }
    }

    /** The expression as a part of a formula. */
    static String of(Expression expression) {
        return expression.fold(new MathMl()).markup;
    }

    @Override
    public Printed number(BigFraction value) {
        if (value.compareTo(BigFraction.ZERO) < 0) {
            return negative(number(value.negate()));
        }
        ShownNumber shown = ShownNumber.of(value);
        if (shown.rounded() && shown.exponent() == 0) {
            return quotient(whole(value.getNumerator()), whole(value.getDenominator()));
        }
        String digits = Markup.element("mn", shown.digits() + (shown.rounded() ? "…" : ""));
        return shown.exponent() == 0
                ? Printed.of(digits, ATOM, Start.NUMBER)
                : Printed.of(Markup.row(digits, Markup.TIMES, powerOfTen(shown.exponent())), PRODUCT, Start.NUMBER);
    }

    private Printed whole(BigInteger number) {
        return number(new BigFraction(number));
    }

    private static String powerOfTen(int exponent) {
        String sign = exponent < 0 ? Markup.MINUS : "";
        String digits = Markup.element("mn", Integer.toString(Math.abs(exponent)));
        return Markup.element("msup", Markup.element("mn", "10"), Markup.row(sign, digits));
    }

    @Override
    public Printed constant(Expression.Constant constant) {
        return Printed.atom(Markup.element("mi", constant == Expression.Constant.PI ? "π" : "e"));
    }

    @Override
    public Printed symbol(String name) {
        return Printed.atom(MathName.markup(name));
    }

    @Override
    public Printed sum(List<Printed> terms) {
        StringBuilder markup = new StringBuilder();
        for (Printed term : terms) {
            boolean isMinus = term.binding == NEGATIVE;
            if (markup.length() > 0 && !isMinus) {
                markup.append(Markup.element("mo", "+"));
            }
            markup.append(term.within(NEGATIVE));
        }
        return Printed.of(Markup.row(markup.toString()), SUM, Start.OTHER);
    }

    @Override
    public Printed negative(Printed term) {
        // The sign is not wrapped into a row of its own, so that within a sum it is set as a minus between two terms.
        return Printed.of(Markup.MINUS + term.within(PRODUCT), NEGATIVE, Start.OTHER);
    }

    @Override
    public Printed product(List<Printed> factors) {
        StringBuilder markup = new StringBuilder(factors.get(0).within(PRODUCT));
        for (int i = 1; i < factors.size(); i++) {
            markup.append(sign(factors.get(i - 1), factors.get(i)))
                    .append(factors.get(i).within(POWER));
        }
        return Printed.of(Markup.row(markup.toString()), PRODUCT, factors.get(0).start);
    }

    private static String sign(Printed left, Printed right) {
        if (right.start == Start.NUMBER) {
            return Markup.TIMES;
        }
        return left.isNumber() && right.start == Start.LETTER ? Markup.INVISIBLE_TIMES : Markup.DOT;
    }

    @Override
    public Printed quotient(Printed dividend, Printed divisor) {
        String markup = Markup.element("mfrac", Markup.row(dividend.markup), Markup.row(divisor.markup));
        // Its line holds a fraction together as well as parentheses would.
        return Printed.of(markup, POWER, Start.NUMBER);
    }

    @Override
    public Printed power(Printed base, Printed exponent) {
        if (exponent.markup.equals(HALF)) {
            return Printed.atom(Markup.element("msqrt", base.markup));
        }
        String markup = Markup.element("msup", Markup.row(base.within(ATOM)), Markup.row(exponent.markup));
        return Printed.of(markup, POWER, base.start);
    }

    @Override
    public Printed call(String function, List<Printed> arguments, Map<String, Printed> named) {
        List<String> markups = new ArrayList<>(markups(arguments));
        named.forEach((name, argument) ->
                markups.add(Markup.row(MathName.upright(name), Markup.element("mo", ":"), argument.markup)));
        return Printed.atom(MathCall.markup(function, markups));
    }

    @Override
    public Printed list(List<Printed> items) {
        int width = items.isEmpty() ? 0 : items.get(0).items.size();
        boolean isMatrix = width > 0 && items.stream().allMatch(item -> item.items.size() == width);
        String markup = isMatrix
                ? Markup.matrix(items.stream().map(Printed::items).toList())
                : Markup.fenced("(", Markup.commas(markups(items)), ")");
        return new Printed(markup, ATOM, Start.OTHER, markups(items));
    }

    private static List<String> markups(List<Printed> parts) {
        return parts.stream().map(Printed::markup).toList();
    }
}
