package org.gradcheck.optimiser;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.optimiser.Settings.Correction;

/**
 * Steps along a moving average of the gradient, divided by the root of one of its squares.
 *
 * @param decouples whether the weights decay beside the step
 */
record Adam(String name, boolean decouples) implements Optimiser {

    private static final String AMSGRAD = "amsgrad";
    private static final String MOMENTS = "m = b1*m + (1 - b1)*g; v = b2*v + (1 - b2)*g^2; ";
    private static final String HATS = MOMENTS + "m_hat = m/(1 - b1^t); v_hat = v/(1 - b2^t); ";

    private static final List<Variant> VARIANTS = List.of(
            new Variant("adam_outside", HATS + "x = x - r*m_hat/(sqrt(v_hat) + eps)", Adam::outside),
            new Variant(
                    "adam_inside",
                    HATS + "x = x - r*m_hat/sqrt(v_hat + eps)",
                    settings -> rule(settings, Denominator.INSIDE)),
            new Variant(
                    "adam_epsilon_hat",
                    MOMENTS + "x = x - r*sqrt(1 - b2^t)/(1 - b1^t)*m/(sqrt(v) + eps)",
                    Adam::epsilonHat),
            new Variant(
                    "adam_no_correction",
                    MOMENTS + "x = x - r*m/(sqrt(v) + eps)",
                    settings -> outside(uncorrected(settings))));

    static Optimiser coupled() {
        return new Adam("adam", false);
    }

    static Optimiser decoupled() {
        return new Adam("adamw", true);
    }

    @Override
    public String explanation() {
        return "Steps of " + (decouples ? "AdamW" : "Adam")
                + ": the average of the gradients over the root of that of their "
                + "squares, both corrected for having begun at 0; weight_decay "
                + (decouples ? "shrinks the variables beside the step." : "is added to the gradient.");
    }

    @Override
    public String source() {
        return (decouples
                        ? "Loshchilov and Hutter, Decoupled Weight Decay Regularization, 2019, algorithm 2; "
                        : "Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, algorithm 1; ")
                + "Reddi, Kale and Kumar, On the Convergence of Adam and Beyond, 2018, algorithm 2";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(Hyperparameters.number(Hyperparameters.RATE, "0.001")),
                Hyperparameters.betas(),
                List.of(Hyperparameters.number(Hyperparameters.EPSILON, "1e-8"), Hyperparameters.flag(AMSGRAD)),
                decouples ? Hyperparameters.gradient("0.01", Arguments.YES) : Hyperparameters.gradient(),
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
        return List.of(
                Quantity.of(Moments.FIRST, "exp_avg"),
                Quantity.of(Moments.SECOND, "exp_avg_sq"),
                Quantity.of(Moments.LARGEST, "max_exp_avg_sq"),
                Quantity.of(Moments.FIRST_CORRECTED),
                Quantity.of(Moments.SECOND_CORRECTED));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.ofMoments(decouples),
                List.of(
                        Mistake.inRules(
                                "correction-forgotten",
                                "The moments were not corrected for having begun at 0.",
                                rules -> rules.withFirst(Correction.NONE).withSecond(Correction.NONE)),
                        CommonMistakes.FIRST_CORRECTION_FORGOTTEN,
                        CommonMistakes.SECOND_CORRECTION_FORGOTTEN,
                        CommonMistakes.BETAS_SWAPPED,
                        CommonMistakes.epsilonMisplaced("adam_outside", "adam_inside"),
                        Mistake.exchanged(
                                "epsilon-before-correction",
                                "The epsilon was added to the root before the correction instead of after it.",
                                "adam_outside",
                                "adam_epsilon_hat"),
                        Mistake.unset(
                                "largest-moment-forgotten",
                                "The second moment of this step was used, not the largest so far.",
                                AMSGRAD)));
    }

    private static Settings uncorrected(Settings settings) {
        return settings.withRules(settings.rules().withFirst(Correction.NONE).withSecond(Correction.NONE));
    }

    private static UpdateRule outside(Settings settings) {
        return rule(settings, Denominator.OUTSIDE);
    }

    /** With the epsilon that the paper calls epsilon hat: {@code sqrt(v_hat) + eps/sqrt(1 - b2^t)} below. */
    private static UpdateRule epsilonHat(Settings settings) {
        Moments moments = new Moments(settings);
        Expression epsilon = settings.number(Hyperparameters.EPSILON);
        return (state, step) -> {
            Vector weight = new Vector(List.of(moments.secondWeight(step)));
            Expression scaled =
                    epsilon.over(settings.rules().root().apply(weight).entry(0));
            return rule(settings.with(Hyperparameters.EPSILON, scaled), Denominator.OUTSIDE)
                    .next(state, step);
        };
    }

    private static UpdateRule rule(Settings settings, Denominator denominator) {
        Moments moments = new Moments(settings);
        return (state, step) -> {
            State averaged = moments.averaged(state, step);
            State complete = settings.isYes(AMSGRAD) ? withLargest(averaged, step) : averaged;
            Vector second = complete.memory().getOrDefault(Moments.LARGEST, complete.memory(Moments.SECOND));
            Vector firstHat = complete.memory(Moments.FIRST).over(moments.firstWeight(step));
            Vector secondHat = second.over(moments.secondWeight(step));
            Vector direction = firstHat.over(denominator.of(secondHat, settings));
            return complete.with(Moments.FIRST_CORRECTED, firstHat)
                    .with(Moments.SECOND_CORRECTED, secondHat)
                    .movedTo(state.position().minus(direction.times(step.rate())));
        };
    }

    private static State withLargest(State averaged, UpdateRule.Step step) {
        Vector second = averaged.memory(Moments.SECOND);
        return averaged.with(Moments.LARGEST, step.isFirst() ? second : second.max(averaged.memory(Moments.LARGEST)));
    }
}
