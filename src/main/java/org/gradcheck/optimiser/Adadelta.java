package org.gradcheck.optimiser;

import static org.gradcheck.optimiser.Hyperparameters.number;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;

/** Steps whose size follows that of the steps before. */
final class Adadelta implements Optimiser {

    private static final String SQUARES = "v";
    private static final String STEPS = "u";

    private static final List<Variant> VARIANTS = List.of(new Variant(
            "adadelta",
            "v = rho*v + (1 - rho)*g^2; d = sqrt(u + eps)/sqrt(v + eps)*g; u = rho*u + (1 - rho)*d^2; x = x - r*d",
            Adadelta::update));

    @Override
    public String name() {
        return "adadelta";
    }

    @Override
    public String explanation() {
        return "Steps of Adadelta: the gradient times the root of the mean square of the steps over that of the gradients.";
    }

    @Override
    public String source() {
        return "Zeiler, ADADELTA: An Adaptive Learning Rate Method, 2012, algorithm 1";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(
                        number(Hyperparameters.RATE, "1"),
                        number("rho", "0.9"),
                        number(Hyperparameters.EPSILON, "1e-6"),
                        number("decay")),
                Hyperparameters.gradient(),
                List.of(Hyperparameters.variant(VARIANTS)));
    }

    @Override
    public List<Synonym> synonyms() {
        return List.of(Synonym.of("decay", "rho"));
    }

    @Override
    public List<Variant> variants() {
        return VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.of(SQUARES, "square_avg"), Quantity.of(STEPS, "acc_delta"));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.ofMoments(false);
    }

    private static UpdateRule update(Settings settings) {
        Expression kept = settings.number("rho");
        Expression share = Expression.ONE.minus(kept);
        Settings.Rules rules = settings.rules();
        return (state, step) -> {
            Vector squares = state.memory(SQUARES)
                    .times(kept)
                    .plus(rules.square().apply(step.gradient()).times(share));
            Vector sizes = Denominator.INSIDE.of(state.memory(STEPS), settings);
            Vector change = sizes.over(Denominator.INSIDE.of(squares, settings)).times(step.gradient());
            Vector steps = state.memory(STEPS)
                    .times(kept)
                    .plus(rules.square().apply(change).times(share));
            return state.with(SQUARES, squares)
                    .with(STEPS, steps)
                    .movedTo(state.position().minus(change.times(step.rate())));
        };
    }
}
