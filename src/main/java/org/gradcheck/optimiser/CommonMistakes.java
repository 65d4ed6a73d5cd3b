package org.gradcheck.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.optimiser.Settings.Correction;

/** Mistakes that are made with several optimisers. */
final class CommonMistakes {

    /** With any optimiser at all. */
    static final List<Mistake> OF_DESCENT = List.of(
            Mistake.inStep(
                    "sign",
                    "The step goes up the gradient instead of down.",
                    step -> step.withGradient(step.gradient().negate())),
            new Mistake(
                    "gradient-not-renewed",
                    "The gradient of the first step was used in all steps.",
                    practice -> practice.withLook((slopes, start) -> frozen(slopes, start))));

    /** Where each variable moves for itself. */
    private static final Mistake IN_TURN = new Mistake(
            "updated-in-turn",
            "The variables were updated one after another, each with the new values of those before it, not all at once.",
            practice -> practice.withSweep(Sweep.IN_TURN));

    /** Where a learning rate may change from step to step. */
    private static final List<Mistake> OF_RATE = List.of(
            Mistake.inNumbers(
                    "schedule-forgotten",
                    "The learning rate of the first step was used in all steps.",
                    settings -> settings.withRates(step -> settings.rate(1))),
            Mistake.inNumbers(
                    "schedule-from-one",
                    "The steps were counted from 1 in the learning rate; the first is step 0.",
                    settings -> settings.withRates(step -> settings.rate(step + 1))));

    private static final List<Mistake> OF_GRADIENT = List.of(
            Mistake.forgotten("weight-decay-forgotten", "The weight decay was left out.", Hyperparameters.WEIGHT_DECAY),
            Mistake.inNumbers(
                    "clipping-forgotten",
                    "The gradient was not clipped.",
                    settings -> settings.without(Hyperparameters.CLIP_NORM).without("clip_value")));

    private static final Mistake DECOUPLED = decay(
            "weight-decay-decoupled",
            "The weight decay was taken off the weights beside the step instead of being added to the gradient.",
            Arguments.YES);

    private static final Mistake COUPLED = decay(
            "weight-decay-coupled",
            "The weight decay was added to the gradient instead of being taken off the weights beside the step.",
            Arguments.NO);

    static final Mistake NOT_CARRIED = new Mistake(
            "moments-not-carried",
            "What the optimiser remembers was not carried over from one step to the next.",
            practice -> practice.withTwist((rule, settings) -> forgetful(rule)));

    /** Of the square of the gradient and its root. */
    static final List<Mistake> OF_SECOND_MOMENT = List.of(
            Mistake.inRules(
                    "square-forgotten",
                    "The gradient was not squared in its second moment.",
                    rules -> rules.withSquare(gradient -> gradient)),
            Mistake.inRules(
                    "root-forgotten",
                    "The step was divided by the second moment, not by its root.",
                    rules -> rules.withRoot(moment -> moment)),
            Mistake.forgotten("epsilon-forgotten", "The epsilon was left out.", Hyperparameters.EPSILON));

    static final Mistake FIRST_CORRECTION_FORGOTTEN = Mistake.inRules(
            "first-correction-forgotten",
            "The first moment was not corrected for having begun at 0.",
            rules -> rules.withFirst(Correction.NONE));

    static final Mistake SECOND_CORRECTION_FORGOTTEN = Mistake.inRules(
            "second-correction-forgotten",
            "The second moment was not corrected for having begun at 0.",
            rules -> rules.withSecond(Correction.NONE));

    static final Mistake BETAS_SWAPPED = Mistake.swapped(
            "betas-swapped",
            "The betas were exchanged: beta1 is for the gradient, beta2 for its square.",
            Hyperparameters.BETAS);

    private CommonMistakes() {}

    /** With optimisers that move along the gradient, which may be clipped, each variable for itself. */
    static List<Mistake> ofGradients(boolean decouples) {
        return joined(OF_DESCENT, OF_RATE, List.of(IN_TURN), OF_GRADIENT, List.of(decouples ? COUPLED : DECOUPLED));
    }

    /** With optimisers that remember moments of the gradient. */
    static List<Mistake> ofMoments(boolean decouples) {
        return joined(ofGradients(decouples), OF_SECOND_MOMENT, List.of(NOT_CARRIED));
    }

    @SafeVarargs
    static List<Mistake> joined(List<Mistake>... groups) {
        List<Mistake> joined = new ArrayList<>();
        for (List<Mistake> group : groups) {
            joined.addAll(group);
        }
        return List.copyOf(joined);
    }

    /** The epsilon inside the root for outside and the other way round. */
    static Mistake epsilonMisplaced(String outside, String inside) {
        return Mistake.exchanged(
                "epsilon-misplaced",
                "The epsilon stands on the wrong side of the root's end: inside instead of outside, or outside instead of "
                        + "inside.",
                outside,
                inside);
    }

    private static Mistake decay(String code, String sentence, Expression isDecoupled) {
        return Mistake.inNumbers(code, sentence, settings -> settings.with(Hyperparameters.DECOUPLED, isDecoupled));
    }

    private static Slopes frozen(Slopes slopes, Vector start) {
        return new Slopes() {
            @Override
            public Vector at(Vector position) {
                return slopes.at(start);
            }

            @Override
            public List<Vector> hessian(Vector position) {
                return slopes.hessian(start);
            }
        };
    }

    private static UpdateRule forgetful(UpdateRule rule) {
        return (state, step) -> rule.next(State.at(state.position()), step);
    }
}
