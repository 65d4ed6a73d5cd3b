package org.gradcheck.calculator;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.expression.Spelling;

/**
 * Steps of gradient descent, with or without momentum: where the variables are afterwards.
 *
 * @param direction by what the rate is multiplied: 1, or -1 for the mistake of climbing
 */
record GradientDescent(Differentiation differentiation, Expression direction) implements Calculator {

    private static final int MOST_STEPS = 1_000;

    GradientDescent() {
        this(Differentiation.standard(), Expression.ONE);
    }

    @Override
    public Signature signature() {
        return Signature.of(
                "sgd",
                Parameter.required("f", Kind.ANY),
                Parameter.required("variables", Kind.NAMES),
                Parameter.required("rate", Kind.NUMBER),
                Parameter.optional("steps", Kind.COUNT, Expression.ONE),
                Parameter.optional("momentum", Kind.NUMBER, Expression.ZERO),
                Parameter.optional("dampening", Kind.NUMBER, Expression.ZERO),
                Parameter.optional("nesterov", Kind.FLAG, Arguments.NO),
                Parameter.optional("weight_decay", Kind.NUMBER, Expression.ZERO),
                Parameter.optional("variant", Kind.NAME, new Symbol(Momentum.STANDARD)));
    }

    @Override
    public String explanation() {
        return "The variables after steps of gradient descent on f from the given point: x - rate*df/dx. A list of "
                + "variables gives a list; a variable that is not asked for keeps its value. Variants of momentum: "
                + String.join(", ", Momentum.FORMS.keySet()) + ".";
    }

    @Override
    public String source() {
        return "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.3; Sutskever et al., On the importance of "
                + "initialization and momentum in deep learning, 2013";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Expression f = reckoner.workOut(arguments.get("f"));
        Map<String, Expression> slopes = new LinkedHashMap<>();
        for (String name : arguments.names("variables")) {
            slopes.put(name, differentiation.slope(f, reckoner.names().variable(name)));
        }
        Settings settings = new Settings(arguments, reckoner);
        Expression decay = settings.number("weight_decay");
        List<Expression> positions =
                new Descent(slopes, reckoner.point(), decay, rule(settings)).after(settings.whole("steps"));
        return arguments.isList("variables") ? new ListOf(positions) : positions.get(0);
    }

    private UpdateRule rule(Settings settings) {
        String variant = settings.arguments.get("variant").canon();
        return Optional.ofNullable(Momentum.FORMS.get(variant))
                .orElseThrow(() -> new CalculatorFault("There is no variant " + variant + " of momentum."
                        + Spelling.didYouMean(variant, Momentum.FORMS.keySet())))
                .rule(new Momentum.Settings(
                        settings.number("rate").times(direction),
                        settings.number("momentum"),
                        settings.number("dampening"),
                        settings.arguments.isYes("nesterov")));
    }

    /** The arguments as numbers, at the point. */
    private record Settings(Arguments arguments, Reckoner reckoner) {

        Expression number(String name) {
            return Reckoner.at(reckoner.point(), reckoner.workOut(arguments.get(name)));
        }

        int whole(String name) {
            Expression value = number(name);
            if (value instanceof Num number
                    && number.value().getDenominator().equals(BigInteger.ONE)
                    && number.value().doubleValue() >= 0
                    && number.value().doubleValue() <= MOST_STEPS) {
                return number.value().intValue();
            }
            throw new CalculatorFault(
                    "The " + name + " of sgd are a whole number up to " + MOST_STEPS + ", not " + value.canon() + ".");
        }
    }

    @Override
    public List<Slip> slips() {
        Slip ascent = new Slip(
                "sign",
                "The step goes up the gradient instead of down.",
                new GradientDescent(differentiation, direction.negate()));
        Stream<Slip> slopes = Differentiation.MISTAKES.stream()
                .map(slip -> new Slip(slip.code(), slip.sentence(), new GradientDescent(slip.instead(), direction)));
        return Stream.concat(Stream.of(ascent), slopes).toList();
    }
}
