package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Row;
import org.gradcheck.calculator.Derivation.Sentence;
import org.gradcheck.calculator.Derivation.Table;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** The variance of what the units of a deep network add up before their activation, at initial weights. */
record PreactivationVariance(Variant variant) implements Calculator {

    private static final long MOST_LAYERS = 1_000;
    private static final Expression HALF = new Num(BigFraction.ONE_HALF);

    /**
     * The formula, or a mistake in it.
     *
     * @param weights the variance of the weights, from that asked for
     * @param kept what an activation keeps of the mean square, from the right part
     * @param firstToo whether the input is taken to have gone through an activation
     */
    private record Variant(UnaryOperator<InitialVariance> weights, UnaryOperator<Expression> kept, boolean firstToo) {}

    private static final Variant RIGHT = new Variant(weights -> weights, kept -> kept, false);

    PreactivationVariance() {
        this(RIGHT);
    }

    @Override
    public Signature signature() {
        return Signature.of(
                "preactivation_variance",
                Parameter.required("units", Kind.SIZES),
                Parameter.optional("layers", Kind.SIZE),
                Parameter.optional("activation", Kind.NAME, new Symbol("relu")),
                InitialVariance.INIT,
                InitialVariance.DEVIATION,
                Parameter.optional("input", Kind.NUMBER, Expression.ONE),
                Parameter.optional("slope", Kind.NUMBER, new Num(new BigFraction(1, 100))));
    }

    @Override
    public String explanation() {
        return "The variance before the activation in the last layer: Var(y) = n*Var(w)*E(x^2), where E(x^2) is that of the input in "
                + "the first layer and after relu half the variance before it, after leaky_relu (1 + slope^2)/2 of it, after linear all "
                + "of it. Units are those of every layer, or a list from the input to the last layer.";
    }

    @Override
    public String source() {
        return "He, Zhang, Ren and Sun, Delving Deep into Rectifiers, 2015, section 2.2, equations 7 to 15";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        if (isOpen(arguments, reckoner)) {
            return ofOpenDepth(arguments, reckoner);
        }
        List<Expression> variances = variances(arguments, reckoner);
        return variances.get(variances.size() - 1);
    }

    /** Whether the number of layers is a symbol. */
    private static boolean isOpen(Arguments arguments, Reckoner reckoner) {
        return !arguments.isList("units")
                && arguments
                        .find("layers")
                        .map(reckoner::workOut)
                        .filter(layers -> !layers.symbols().isEmpty())
                        .isPresent();
    }

    private Expression ofOpenDepth(Arguments arguments, Reckoner reckoner) {
        Expression units = reckoner.workOut(arguments.get("units"));
        Expression factor = units.times(weights(arguments, reckoner).of(units, units));
        Expression later = reckoner.workOut(arguments.get("layers")).minus(Expression.ONE);
        return first(arguments, reckoner)
                .times(factor)
                .times(factor.times(kept(arguments, reckoner)).raisedTo(later));
    }

    private List<Expression> variances(Arguments arguments, Reckoner reckoner) {
        List<Expression> widths = widths(arguments, reckoner);
        List<Expression> variances = new ArrayList<>();
        Expression square = first(arguments, reckoner);
        for (int layer = 1; layer < widths.size(); layer++) {
            Expression weights = weights(arguments, reckoner).of(widths.get(layer - 1), widths.get(layer));
            variances.add(widths.get(layer - 1).times(weights).times(square));
            square = variances.get(layer - 1).times(kept(arguments, reckoner));
        }
        return variances;
    }

    private Expression first(Arguments arguments, Reckoner reckoner) {
        Expression input = reckoner.workOut(arguments.get("input"));
        return variant.firstToo ? input.times(kept(arguments, reckoner)) : input;
    }

    private InitialVariance weights(Arguments arguments, Reckoner reckoner) {
        return variant.weights.apply(InitialVariance.of(arguments, reckoner));
    }

    private static List<Expression> widths(Arguments arguments, Reckoner reckoner) {
        List<Expression> units =
                arguments.items("units").stream().map(reckoner::workOut).toList();
        if (!arguments.isList("units")) {
            Expression layers = arguments
                    .find("layers")
                    .map(reckoner::workOut)
                    .orElseThrow(
                            () -> new CalculatorFault("preactivation_variance needs its layers, or a list of units."));
            return Collections.nCopies((int) new WholeNumber("layers", layers).upTo(MOST_LAYERS) + 1, units.get(0));
        }
        if (units.size() < 2 || arguments.find("layers").isPresent()) {
            throw new CalculatorFault(
                    "A list of units begins with those of the input and says how many layers there are.");
        }
        return units;
    }

    private Expression kept(Arguments arguments, Reckoner reckoner) {
        return variant.kept.apply(
                switch (arguments.get("activation").canon()) {
                    case "linear" -> Expression.ONE;
                    case "relu" -> HALF;
                    case "leaky_relu" -> {
                        Expression slope = reckoner.workOut(arguments.get("slope"));
                        yield Expression.ONE.plus(slope.times(slope)).times(HALF);
                    }
                    default ->
                        throw new CalculatorFault(
                                "The activation of preactivation_variance is linear, relu or leaky_relu, not "
                                        + arguments.get("activation").canon() + "; activation_std simulates others.");
                });
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        Expression result = compute(arguments, reckoner);
        if (isOpen(arguments, reckoner)) {
            return Derivation.of(new Sentence(explanation()), Chain.of(name(), result));
        }
        List<Row> rows = new ArrayList<>();
        List<Expression> widths = widths(arguments, reckoner);
        List<Expression> variances = variances(arguments, reckoner);
        for (int layer = 1; layer < widths.size(); layer++) {
            Expression weights = weights(arguments, reckoner).of(widths.get(layer - 1), widths.get(layer));
            rows.add(new Row(String.valueOf(layer), List.of(widths.get(layer - 1), weights, variances.get(layer - 1))));
        }
        return Derivation.of(
                new Sentence(explanation()),
                new Table(List.of("layer", "n", "Var(w)", "Var(y)"), rows),
                Chain.of(name(), result));
    }

    @Override
    public List<Slip> slips() {
        return variant != RIGHT
                ? List.of()
                : List.of(
                        slip(
                                "half-forgotten",
                                "What the activation takes away was not taken into account: relu halves the mean square.",
                                new Variant(weights -> weights, kept -> Expression.ONE, false)),
                        slip(
                                "first-layer-halved",
                                "The input was taken to have gone through an activation as well.",
                                new Variant(weights -> weights, kept -> kept, true)),
                        slip(
                                "deviation-for-variance",
                                "The deviation of the weights was taken for their variance.",
                                new Variant(InitialVariance::root, kept -> kept, false)));
    }

    private Slip slip(String code, String sentence, Variant mistaken) {
        return new Slip(code, sentence, new PreactivationVariance(mistaken));
    }
}
