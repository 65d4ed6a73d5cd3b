package org.gradcheck.calculator;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * How widely the weights of a layer are drawn at first: {@code gain*sqrt(numerator/fans)}, where the fans are the inputs
 * or the inputs and outputs of a unit. A uniform distribution with that deviation has the bound {@code sqrt(3)} times it.
 *
 * @param numerator of the variance, or of the square of the bound
 */
record InitialScale(Signature signature, String explanation, String source, Expression numerator, List<Slip> slips)
        implements Calculator {

    private static final Parameter FAN_IN = Parameter.required("fan_in", Kind.SIZE);
    private static final Parameter FAN_OUT = Parameter.required("fan_out", Kind.SIZE);
    private static final Expression HALF = new Num(BigFraction.ONE_HALF);
    private static final String GAIN = "gain";

    private static final String GLOROT =
            "Glorot and Bengio, Understanding the Difficulty of Training Deep Feedforward Neural Networks, 2010, section 4.2";
    private static final String HE = "He, Zhang, Ren and Sun, Delving Deep into Rectifiers, 2015, section 2.2";

    private static final String BOUND_SENTENCE = "The bound of a uniform distribution was given for its deviation.";
    private static final String DEVIATION_SENTENCE =
            "The deviation was given for the bound of the uniform distribution.";

    InitialScale {
        slips = List.copyOf(slips);
    }

    static Calculator xavierDeviation() {
        return xavier("xavier_std", "The deviation gain*sqrt(2/(fan_in + fan_out)) of initial weights.", 2)
                .orElse(6, "bound-for-deviation", BOUND_SENTENCE);
    }

    static Calculator xavierBound() {
        return xavier("xavier_bound", "The bound gain*sqrt(6/(fan_in + fan_out)) of uniform initial weights.", 6)
                .orElse(2, "deviation-for-bound", DEVIATION_SENTENCE);
    }

    static Calculator kaimingDeviation() {
        return kaiming(
                        "kaiming_std",
                        "The deviation gain/sqrt(fan_in) of initial weights; sqrt(2) is the gain of relu.",
                        1)
                .orElse(3, "bound-for-deviation", BOUND_SENTENCE);
    }

    static Calculator kaimingBound() {
        return kaiming(
                        "kaiming_bound",
                        "The bound gain*sqrt(3/fan_in) of uniform initial weights; sqrt(2) is the gain of relu.",
                        3)
                .orElse(1, "deviation-for-bound", DEVIATION_SENTENCE);
    }

    private static InitialScale xavier(String name, String explanation, long numerator) {
        Signature signature =
                Signature.of(name, FAN_IN, FAN_OUT, Parameter.optional(GAIN, Kind.NUMBER, Expression.ONE));
        return new InitialScale(signature, explanation, GLOROT, Expression.number(numerator), List.of());
    }

    private static InitialScale kaiming(String name, String explanation, long numerator) {
        Expression relu = Expression.call("sqrt", Expression.number(2));
        Signature signature = Signature.of(name, FAN_IN, Parameter.optional(GAIN, Kind.NUMBER, relu));
        return new InitialScale(signature, explanation, HE, Expression.number(numerator), List.of());
    }

    private InitialScale orElse(long other, String code, String sentence) {
        Calculator instead = new InitialScale(signature, explanation, source, Expression.number(other), List.of());
        return new InitialScale(signature, explanation, source, numerator, List.of(new Slip(code, sentence, instead)));
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Expression fans = fans(arguments, reckoner).stream().reduce(Expression.ZERO, Expression::plus);
        Expression gain = reckoner.workOut(arguments.get(GAIN));
        checkSign(fans, "fans");
        checkSign(gain, "a gain");
        Expression variance = numerator.over(fans);
        return gain.symbols().isEmpty()
                ? gain.times(gain).times(variance).raisedTo(HALF)
                : gain.times(variance.raisedTo(HALF));
    }

    private List<Expression> fans(Arguments arguments, Reckoner reckoner) {
        return signature.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !name.equals(GAIN))
                .map(name -> reckoner.workOut(arguments.get(name)))
                .toList();
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        List<Expression> fans = fans(arguments, reckoner);
        Expression all = fans.size() == 1 ? fans.get(0) : new Sum(fans);
        Expression root = Expression.call("sqrt", new Quotient(numerator, all));
        Expression gain = arguments.get(GAIN);
        Expression formula = gain.equals(Expression.ONE) ? root : new Product(List.of(gain, root));
        return Derivation.of(
                new Derivation.Sentence(explanation),
                Derivation.Chain.of(name(), formula, compute(arguments, reckoner)));
    }

    private void checkSign(Expression value, String what) {
        if (value instanceof Num number && number.value().getNumerator().signum() <= 0) {
            throw new CalculatorFault(name() + " needs " + what + " above 0, not " + value.canon() + ".");
        }
    }
}
