package org.gradcheck.optimiser;

import static org.gradcheck.optimiser.Hyperparameters.flag;
import static org.gradcheck.optimiser.Hyperparameters.number;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Gradient descent, with or without momentum. */
final class StochasticGradientDescent implements Optimiser {

    private static final String LAST_DISPLACEMENT = "displacement";

    @Override
    public String name() {
        return "sgd";
    }

    @Override
    public String explanation() {
        return "Steps of gradient descent with or without momentum: x - rate*df/dx.";
    }

    @Override
    public String source() {
        return "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.3; Sutskever et al., On the importance of "
                + "initialization and momentum in deep learning, 2013";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(
                        Parameter.required(Hyperparameters.RATE, Kind.NUMBER),
                        number(Momentum.DECAY, "0"),
                        number("dampening", "0"),
                        flag("nesterov"),
                        number("beta")),
                Hyperparameters.gradient(),
                List.of(Hyperparameters.variant(variants())));
    }

    @Override
    public List<Synonym> synonyms() {
        return List.of(Synonym.of("beta", Momentum.DECAY));
    }

    @Override
    public List<Variant> variants() {
        return Momentum.VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.of(Momentum.VELOCITY, "velocity", "momentum_buffer"));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.ofGradients(false),
                List.of(
                        Mistake.forgotten("momentum-forgotten", "The momentum was left out.", Momentum.DECAY),
                        new Mistake(
                                "old-velocity",
                                "The variables moved by the velocity of the step before instead of the new one.",
                                practice -> practice.withTwist(StochasticGradientDescent::lagging)),
                        Mistake.forgotten("dampening-forgotten", "The dampening was left out.", "dampening"),
                        Mistake.unset("nesterov-forgotten", "The momentum is not Nesterov's.", "nesterov"),
                        Mistake.exchanged(
                                "momentum-as-average",
                                "The new gradient counts 1 - m in the velocity, as in a moving average, instead of in full; or in "
                                        + "full instead of 1 - m.",
                                "heavy_ball_2",
                                "momentum_ema"),
                        scaled(
                                "gradient-doubled",
                                "The gradient is twice as large as it should be: a factor 1/2 was left out.",
                                Expression.number(2)),
                        scaled(
                                "gradient-halved",
                                "The gradient is half as large as it should be: a factor 1/2 too many, or the 2 of a square left "
                                        + "out.",
                                Hyperparameters.decimal("0.5"))));
    }

    private static Mistake scaled(String code, String sentence, Expression factor) {
        return Mistake.inStep(
                code, sentence, step -> step.withGradient(step.gradient().times(factor)));
    }

    /** Moves by what the rule said in the step before. Without momentum there is no velocity to mistake. */
    private static UpdateRule lagging(UpdateRule rule, Settings settings) {
        if (settings.number(Momentum.DECAY).equals(Expression.ZERO)) {
            return rule;
        }
        return rule.moving((state, step) -> {
            State right = rule.next(state, step);
            Vector displacement = right.position().minus(state.position());
            return right.movedTo(state.position())
                    .movedBy(state.memory(LAST_DISPLACEMENT))
                    .with(LAST_DISPLACEMENT, displacement);
        });
    }
}
