package org.gradcheck.optimiser;

import static org.gradcheck.optimiser.Hyperparameters.number;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;

/** Steps divided by the root of the sum of all squared gradients so far. */
final class Adagrad implements Optimiser {

    private static final String CACHE = "c";
    private static final String RATE_DECAY = "lr_decay";

    private static final List<Variant> VARIANTS = List.of(
            new Variant(
                    "adagrad_outside",
                    "c = c + g^2; x = x - r*g/(sqrt(c) + eps)",
                    settings -> rule(settings, Denominator.OUTSIDE)),
            new Variant(
                    "adagrad_inside",
                    "c = c + g^2; x = x - r*g/sqrt(c + eps)",
                    settings -> rule(settings, Denominator.INSIDE)));

    @Override
    public String name() {
        return "adagrad";
    }

    @Override
    public String explanation() {
        return "Steps of Adagrad: the gradient divided by the root of the sum of its squares so far.";
    }

    @Override
    public String source() {
        return "Duchi, Hazan and Singer, Adaptive Subgradient Methods, Journal of Machine Learning Research 12, 2011, section 1.1";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(
                        number(Hyperparameters.RATE, "0.01"),
                        number(RATE_DECAY, "0"),
                        number("initial_accumulator_value", "0"),
                        number(Hyperparameters.EPSILON, "1e-10")),
                Hyperparameters.gradient(),
                List.of(Hyperparameters.variant(VARIANTS)));
    }

    @Override
    public List<Variant> variants() {
        return VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.of(CACHE, "cache", "sum", "accumulator"));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.ofMoments(false),
                List.of(
                        CommonMistakes.epsilonMisplaced("adagrad_outside", "adagrad_inside"),
                        Mistake.forgotten(
                                "rate-decay-forgotten", "The decay of the learning rate was left out.", RATE_DECAY),
                        Mistake.forgotten(
                                "initial-value-forgotten",
                                "The sum of the squares was begun with 0.",
                                "initial_accumulator_value")));
    }

    /** The rate of step t is {@code r/(1 + (t - 1)*lr_decay)}. */
    private static UpdateRule rule(Settings settings, Denominator denominator) {
        return (state, step) -> {
            Vector gradient = step.gradient();
            Vector cache =
                    before(state, step, settings).plus(settings.rules().square().apply(gradient));
            Expression slowing = settings.number(RATE_DECAY).times(Expression.number(step.number() - 1L));
            Expression rate = step.rate().over(Expression.ONE.plus(slowing));
            Vector direction = gradient.over(denominator.of(cache, settings));
            return state.with(CACHE, cache).movedTo(state.position().minus(direction.times(rate)));
        };
    }

    private static Vector before(State state, UpdateRule.Step step, Settings settings) {
        return step.isFirst()
                ? Vector.filled(state.position().size(), settings.number("initial_accumulator_value"))
                : state.memory(CACHE);
    }
}
