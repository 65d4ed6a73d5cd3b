package org.gradcheck.optimiser;

import static org.gradcheck.optimiser.Hyperparameters.flag;
import static org.gradcheck.optimiser.Hyperparameters.number;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;

/** Steps divided by the root of a moving average of the squared gradients. */
final class RmsProp implements Optimiser {

    private static final String CACHE = "c";
    private static final String MEAN = "a";
    private static final String VELOCITY = "b";
    private static final String MOMENTUM = "momentum";
    private static final String KEPT = "alpha";
    private static final String CENTERED = "centered";

    private static final List<Variant> VARIANTS = List.of(
            new Variant(
                    "rmsprop_outside",
                    "c = alpha*c + (1 - alpha)*g^2; x = x - r*g/(sqrt(c) + eps)",
                    settings -> rule(settings, Denominator.OUTSIDE)),
            new Variant(
                    "rmsprop_inside",
                    "c = alpha*c + (1 - alpha)*g^2; x = x - r*g/sqrt(c + eps)",
                    settings -> rule(settings, Denominator.INSIDE)));

    @Override
    public String name() {
        return "rmsprop";
    }

    @Override
    public String explanation() {
        return "Steps of RMSprop: the gradient divided by the root of a moving average of its squares; centered takes the "
                + "square of its average off, momentum adds the steps up.";
    }

    @Override
    public String source() {
        return "Tieleman and Hinton, Neural Networks for Machine Learning, lecture 6.5, 2012; Graves, Generating Sequences With "
                + "Recurrent Neural Networks, 2013, equations 38 to 41";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(
                        number(Hyperparameters.RATE, "0.01"),
                        number(KEPT, "0.99"),
                        number(Hyperparameters.EPSILON, "1e-8"),
                        flag(CENTERED),
                        number(MOMENTUM, "0"),
                        number("decay"),
                        number("rho")),
                Hyperparameters.gradient(),
                List.of(Hyperparameters.variant(VARIANTS)));
    }

    @Override
    public List<Synonym> synonyms() {
        return List.of(Synonym.of("decay", KEPT), Synonym.of("rho", KEPT));
    }

    @Override
    public List<Variant> variants() {
        return VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                Quantity.of(CACHE, "cache", "square_avg", "v"),
                Quantity.of(MEAN, "grad_avg"),
                Quantity.of(VELOCITY, "momentum_buffer", "velocity"));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.ofMoments(false),
                List.of(
                        CommonMistakes.epsilonMisplaced("rmsprop_outside", "rmsprop_inside"),
                        Mistake.forgotten("momentum-forgotten", "The momentum was left out.", MOMENTUM),
                        Mistake.unset("centring-forgotten", "The square of the average was not taken off.", CENTERED),
                        Mistake.inNumbers(
                                "shares-swapped",
                                "The shares of the moving average were exchanged: the new square counts alpha.",
                                settings -> settings.with(KEPT, Expression.ONE.minus(settings.number(KEPT))))));
    }

    private static UpdateRule rule(Settings settings, Denominator denominator) {
        Expression kept = settings.number(KEPT);
        Expression share = Expression.ONE.minus(kept);
        return (state, step) -> {
            Vector gradient = step.gradient();
            Vector squares = settings.rules().square().apply(gradient);
            State with = state.with(CACHE, state.memory(CACHE).times(kept).plus(squares.times(share)))
                    .with(MEAN, state.memory(MEAN).times(kept).plus(gradient.times(share)));
            Vector direction = gradient.over(denominator.of(moment(with, settings), settings));
            Vector velocity =
                    state.memory(VELOCITY).times(settings.number(MOMENTUM)).plus(direction);
            return with.with(VELOCITY, velocity).movedTo(state.position().minus(velocity.times(step.rate())));
        };
    }

    private static Vector moment(State state, Settings settings) {
        Vector cache = state.memory(CACHE);
        return settings.isYes(CENTERED) ? cache.minus(state.memory(MEAN).squared()) : cache;
    }
}
