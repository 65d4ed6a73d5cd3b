package org.gradcheck.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Expression;

/**
 * Turns an expression into LaTeX, as {@link MathMl} turns it into markup. Nothing in it means something to Markdown: rows end
 * with {@code \cr}, and names, which come from students, keep letters and digits alone.
 */
final class Latex implements Algebra<Latex.Printed> {

    private static final int SUM = 1;
    private static final int NEGATIVE = 2;
    private static final int PRODUCT = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    /**
     * A piece of LaTeX.
     *
     * @param binding how tightly its outermost operation binds
     * @param isDigits whether it begins with digits, so that digits before it would be read as one number with it
     * @param items the entries, if it is a list
     */
    record Printed(String latex, int binding, boolean isDigits, List<String> items) {

        static Printed of(String latex, int binding) {
            return new Printed(latex, binding, false, List.of());
        }

        String within(int outer) {
            return binding >= outer ? latex : fenced(latex);
        }
    }

    /** The expression without the signs that begin and end a formula. */
    static String of(Expression expression) {
        return expression.fold(new Latex()).latex;
    }

    static String of(ShownNumber shown) {
        String digits = shown.digits().replace(Character.toString(ShownNumber.GROUP_SEPARATOR), "");
        return shown.exponent() == 0 ? digits : digits + " \\times 10^{" + shown.exponent() + "}";
    }

    /** Words within a formula. */
    static String text(String words) {
        return "\\text{" + words.replaceAll("[^\\p{L}\\p{N} .,:;()+=/-]", " ") + "}";
    }

    private static String fenced(String latex) {
        return "\\left(" + latex + "\\right)";
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
        String rest = shown.rounded() ? "\\ldots" : "";
        int binding = shown.exponent() == 0 ? ATOM : PRODUCT;
        return new Printed(of(shown) + rest, binding, true, List.of());
    }

    private Printed whole(BigInteger number) {
        return number(new BigFraction(number));
    }

    @Override
    public Printed constant(Expression.Constant constant) {
        return Printed.of(constant == Expression.Constant.PI ? "\\pi" : "e", ATOM);
    }

    @Override
    public Printed symbol(String name) {
        return Printed.of(LatexName.of(name), ATOM);
    }

    @Override
    public Printed sum(List<Printed> terms) {
        StringBuilder latex = new StringBuilder();
        for (Printed term : terms) {
            latex.append(latex.length() == 0 ? "" : term.binding == NEGATIVE ? " " : " + ")
                    .append(term.within(NEGATIVE));
        }
        return Printed.of(latex.toString(), SUM);
    }

    @Override
    public Printed negative(Printed term) {
        return Printed.of("-" + term.within(PRODUCT), NEGATIVE);
    }

    @Override
    public Printed product(List<Printed> factors) {
        StringBuilder latex = new StringBuilder(factors.get(0).within(PRODUCT));
        for (Printed factor : factors.subList(1, factors.size())) {
            latex.append(factor.isDigits ? " \\times " : " \\cdot ").append(factor.within(POWER));
        }
        return new Printed(latex.toString(), PRODUCT, factors.get(0).isDigits, List.of());
    }

    @Override
    public Printed quotient(Printed dividend, Printed divisor) {
        return Printed.of("\\frac{" + dividend.latex + "}{" + divisor.latex + "}", POWER);
    }

    @Override
    public Printed power(Printed base, Printed exponent) {
        return exponent.latex.equals("0.5")
                ? Printed.of("\\sqrt{" + base.latex + "}", ATOM)
                : Printed.of(base.within(ATOM) + "^{" + exponent.latex + "}", POWER);
    }

    @Override
    public Printed call(String function, List<Printed> arguments, Map<String, Printed> named) {
        List<String> all = new ArrayList<>(latex(arguments));
        named.forEach((name, argument) -> all.add(text(name.replace('_', ' ') + ": ") + argument.latex));
        // One superscript cannot have another.
        return Printed.of(LatexName.call(function, all), function.equals("exp") ? POWER : ATOM);
    }

    @Override
    public Printed list(List<Printed> items) {
        int width = items.isEmpty() ? 0 : items.get(0).items.size();
        boolean isMatrix = width > 0 && items.stream().allMatch(item -> item.items.size() == width);
        List<String> latex = latex(items);
        String list = isMatrix ? matrix(items) : fenced(String.join(", ", latex));
        return new Printed(list, ATOM, false, latex);
    }

    private static String matrix(List<Printed> rows) {
        List<String> lines =
                rows.stream().map(row -> String.join(" & ", row.items)).toList();
        return "\\begin{pmatrix} " + String.join(" \\cr ", lines) + " \\end{pmatrix}";
    }

    private static List<String> latex(List<Printed> parts) {
        return parts.stream().map(Printed::latex).toList();
    }
}
