package org.gradcheck.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Row;
import org.gradcheck.calculator.Derivation.Sentence;
import org.gradcheck.calculator.Derivation.Table;
import org.gradcheck.calculator.SignalSimulation.Activation;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.expression.Spelling;
import org.gradcheck.expression.Value;

/** How large the activations of a deep network are at initial weights, simulated. */
record ActivationDeviation() implements Calculator {

    /** More than anybody can tell apart from chance. */
    private static final MathContext DIGITS = new MathContext(6);

    private static final int OTHER_SEEDS = 4;
    private static final long MOST_LAYERS = 100;
    private static final long MOST_UNITS = 2_000;
    private static final long MOST_SAMPLES = 10_000;

    /** A few seconds of work. */
    private static final double MOST_PRODUCTS = 1e10;

    @Override
    public Signature signature() {
        return Signature.of(
                "activation_std",
                Parameter.required("layers", Kind.SIZE),
                Parameter.required("units", Kind.SIZE),
                Parameter.optional("activation", Kind.NAME, new Symbol("tanh")),
                InitialVariance.INIT,
                InitialVariance.DEVIATION,
                Parameter.optional("samples", Kind.SIZE, Expression.number(1_000)),
                Parameter.optional("seed", Kind.COUNT, Expression.ZERO));
    }

    @Override
    public String explanation() {
        return "The deviation of the activations in each layer, simulated: standard normal samples go through layers of normal weights. "
                + "Another seed gives slightly other numbers, so an answer needs a tolerance.";
    }

    @Override
    public String source() {
        return "CS231n, Stanford, 2016, lecture 5: weight initialization; Mersenne Twister (Matsumoto and Nishimura, 1998) with the polar "
                + "method for normal numbers";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        return new ListOf(simulation(arguments, reckoner).deviations().stream()
                .map(ActivationDeviation::rounded)
                .toList());
    }

    private static SignalSimulation simulation(Arguments arguments, Reckoner reckoner) {
        int units = whole("units", MOST_UNITS, arguments, reckoner);
        Expression fan = Expression.number(units);
        SignalSimulation simulation = new SignalSimulation(
                whole("layers", MOST_LAYERS, arguments, reckoner),
                units,
                whole("samples", MOST_SAMPLES, arguments, reckoner),
                Math.sqrt(number(InitialVariance.of(arguments, reckoner).of(fan, fan))),
                activation(arguments.get("activation").canon()),
                whole("seed", Integer.MAX_VALUE, arguments, reckoner));
        if ((double) simulation.layers() * units * units * simulation.samples() > MOST_PRODUCTS) {
            throw new CalculatorFault(
                    "This simulation takes too long; activation_std does with fewer samples or units as well.");
        }
        return simulation;
    }

    private static int whole(String name, long most, Arguments arguments, Reckoner reckoner) {
        return (int) new WholeNumber(name, reckoner.workOut(arguments.get(name))).upTo(most);
    }

    private static double number(Expression variance) {
        return Value.of(variance)
                .decimal(MathContext.DECIMAL64)
                .orElseThrow(() ->
                        new CalculatorFault("activation_std needs a deviation of the weights that is a number, not "
                                + variance.canon() + "."))
                .doubleValue();
    }

    private static Activation activation(String name) {
        List<String> names = IntStream.range(0, Activation.values().length)
                .mapToObj(i -> Activation.values()[i].name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(name)) {
            throw new CalculatorFault("activation_std knows the activations " + String.join(", ", names) + ", not "
                    + name + "." + Spelling.didYouMean(name, names));
        }
        return Activation.values()[names.indexOf(name)];
    }

    private static Expression rounded(double number) {
        BigDecimal decimal = new BigDecimal(number).round(DIGITS);
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return new Num(
                decimal.scale() >= 0
                        ? new BigFraction(decimal.unscaledValue(), power)
                        : new BigFraction(decimal.unscaledValue().multiply(power)));
    }

    /** Also how far other seeds spread, for whoever chooses a tolerance. */
    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        SignalSimulation simulation = simulation(arguments, reckoner);
        List<List<Double>> others = IntStream.rangeClosed(1, OTHER_SEEDS)
                .mapToObj(i -> simulation.withSeed(simulation.seed() + i).deviations())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < simulation.layers(); i++) {
            int layer = i;
            double own = simulation.deviations().get(layer);
            List<Double> all =
                    others.stream().map(other -> other.get(layer)).sorted().toList();
            rows.add(new Row(
                    String.valueOf(layer + 1),
                    List.of(
                            rounded(own),
                            rounded(Math.min(own, all.get(0))),
                            rounded(Math.max(own, all.get(all.size() - 1))))));
        }
        return Derivation.of(
                new Sentence(explanation()),
                new Sentence("The least and the largest of " + (OTHER_SEEDS + 1)
                        + " seeds show how far the results spread."),
                new Table(List.of("layer", "deviation", "least", "largest"), rows),
                Chain.of(name(), compute(arguments, reckoner)));
    }
}
