package org.gradcheck.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.MathContext;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * A formula on a page.
 *
 * @param plain the formula in plain text, for those who can't see it
 * @param markup the formula in MathML, escaped
 * @param latex the formula in LaTeX
 */
record Formula(String plain, String markup, String latex) implements Content {

    private static final MathContext DIGITS = new MathContext(6);

    /** A value: exactly, and as a decimal beside it where that is not the same. */
    static Formula of(Value value) {
        if (value instanceof Value.Undefined undefined) {
            return new Formula(
                    undefined.why(),
                    Markup.element("mtext", Markup.escaped("no value: " + undefined.why())),
                    Latex.text("no value: " + undefined.why()));
        }
        if (value instanceof Value.Exact number && number.isLongFraction()) {
            return decimal(number);
        }
        Formula exact = of(value.expression());
        return needsDecimal(value)
                ? value.decimal(DIGITS)
                        .map(decimal -> exact.then("≈", "\\approx", number(ShownNumber.of(decimal))))
                        .orElse(exact)
                : exact;
    }

    /** A value for a column of numbers: a number that is no fraction as its decimal alone. */
    static Formula decimal(Value value) {
        boolean isLong = value instanceof Value.Exact number && number.isLongFraction();
        return value instanceof Value.Real || isLong
                ? value.decimal(DIGITS)
                        .map(ShownNumber::of)
                        .map(Formula::number)
                        .orElseThrow()
                : of(value);
    }

    /** What was read from a text: its formula as written and the value that goes with it. */
    static Formula of(Written written, Reading reading) {
        Formula value = of(reading.value()).with(written.unit());
        Expression asWritten = written.expression();
        // A suffix is not part of the expression: 164k is written as 164 and stands for 164000.
        boolean isSame = asWritten.simplify().equals(reading.value().expression());
        boolean isWorkedOut =
                asWritten.canon().equals(reading.value().expression().canon());
        return isSame && !isWorkedOut ? of(asWritten).then("=", "=", value) : value;
    }

    /** An expression as it stands. */
    static Formula of(Expression expression) {
        return new Formula(expression.canon(), MathMl.of(expression), Latex.of(expression));
    }

    private static Formula number(ShownNumber shown) {
        String power = shown.exponent() == 0
                ? ""
                : Markup.TIMES + Markup.element("msup", "<mn>10</mn>", "<mn>" + shown.exponent() + "</mn>");
        return new Formula(shown.text(), Markup.element("mn", shown.digits()) + power, Latex.of(shown));
    }

    private static boolean needsDecimal(Value value) {
        return value instanceof Value.Real
                || value instanceof Value.Exact exact
                        && ShownNumber.of(exact.number()).rounded();
    }

    private Formula then(String relation, String latexRelation, Formula next) {
        return new Formula(
                plain + " " + relation + " " + next.plain,
                markup + Markup.element("mo", relation) + next.markup,
                latex + " " + latexRelation + " " + next.latex);
    }

    /** A percentage has been made a fraction, so that its sign no longer belongs to it. */
    private Formula with(String unit) {
        return unit.isEmpty() || unit.equals("%")
                ? this
                : new Formula(
                        plain + " " + unit,
                        markup + "<mspace width=\"0.25em\"/>" + Markup.element("mtext", Markup.escaped(unit)),
                        latex + "\\ " + Latex.text(unit));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(Markup.math(plain, markup));
    }
}
