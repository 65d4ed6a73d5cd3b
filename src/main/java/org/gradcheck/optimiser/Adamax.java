package org.gradcheck.optimiser;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Parameter;
import org.gradcheck.optimiser.Settings.Correction;

/** Adam with the largest gradient, slowly forgotten, in place of the second moment. */
final class Adamax implements Optimiser {

    private static final String LARGEST = "u";

    private static final List<Variant> VARIANTS = List.of(
            new Variant(
                    "adamax_inside",
                    "m = b1*m + (1 - b1)*g; u = max(b2*u, |g| + eps); x = x - r/(1 - b1^t)*m/u",
                    settings -> rule(
                            settings,
                            (before, gradient) -> before.max(gradient.plus(settings.number(Hyperparameters.EPSILON))),
                            largest -> largest)),
            new Variant(
                    "adamax_outside",
                    "m = b1*m + (1 - b1)*g; u = max(b2*u, |g|); x = x - r/(1 - b1^t)*m/(u + eps)",
                    settings -> rule(
                            settings, Vector::max, largest -> largest.plus(settings.number(Hyperparameters.EPSILON)))),
            new Variant(
                    "adamax_no_epsilon",
                    "m = b1*m + (1 - b1)*g; u = max(b2*u, |g|); x = x - r/(1 - b1^t)*m/u",
                    settings -> rule(settings, Vector::max, largest -> largest)));

    @Override
    public String name() {
        return "adamax";
    }

    @Override
    public String explanation() {
        return "Steps of Adamax: the average of the gradients over the largest of them, which is slowly forgotten.";
    }

    @Override
    public String source() {
        return "Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, section 7.1, algorithm 2";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(Hyperparameters.number(Hyperparameters.RATE, "0.002")),
                Hyperparameters.betas(),
                List.of(Hyperparameters.number(Hyperparameters.EPSILON, "1e-8")),
                Hyperparameters.gradient(),
                List.of(Hyperparameters.variant(VARIANTS)));
    }

    @Override
    public List<Synonym> synonyms() {
        return Hyperparameters.BETA_SYNONYMS;
    }

    @Override
    public List<Variant> variants() {
        return VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.of(Moments.FIRST, "exp_avg"), Quantity.of(LARGEST, "exp_inf"));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.ofGradients(false),
                List.of(
                        CommonMistakes.NOT_CARRIED,
                        Mistake.inRules(
                                "correction-forgotten",
                                "The first moment was not corrected for having begun at 0.",
                                rules -> rules.withFirst(Correction.NONE)),
                        CommonMistakes.BETAS_SWAPPED,
                        Mistake.forgotten("epsilon-forgotten", "The epsilon was left out.", Hyperparameters.EPSILON)));
    }

    private static UpdateRule rule(Settings settings, BinaryOperator<Vector> larger, UnaryOperator<Vector> below) {
        Moments moments = new Moments(settings);
        return (state, step) -> {
            Vector first = moments.first(state, step);
            Vector largest = larger.apply(
                    state.memory(LARGEST).times(moments.beta2()),
                    step.gradient().absolute());
            Vector change = first.over(below.apply(largest)).times(step.rate().over(moments.firstWeight(step)));
            return state.with(Moments.FIRST, first)
                    .with(LARGEST, largest)
                    .movedTo(state.position().minus(change));
        };
    }
}
