package org.gradcheck.optimiser;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.number;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;

/** Steps by the sign of the gradient alone, longer while it stays and shorter when it changes. */
final class Rprop implements Optimiser {

    private static final String LENGTH = "step_size";
    private static final String GRADIENT = "prev";
    private static final String CHANGE = "change";
    private static final String ETAS = "etas";
    private static final String LENGTHS = "step_sizes";

    private static final String LENGTH_FORMULA =
            "s = s*eta+ where g*g_before > 0, s*eta- where < 0, within the step sizes; ";

    private static final List<Variant> VARIANTS = List.of(
            new Variant(
                    "irprop_minus",
                    LENGTH_FORMULA + "g = 0 where g*g_before < 0; x = x - sign(g)*s",
                    settings -> rule(settings, true)),
            new Variant("rprop_minus", LENGTH_FORMULA + "x = x - sign(g)*s", settings -> rule(settings, false)),
            new Variant(
                    "rprop_plus",
                    LENGTH_FORMULA + "x = x - sign(g)*s; where g*g_before < 0 the last step is taken back, and g = 0",
                    Rprop::backtracking));

    @Override
    public String name() {
        return "rprop";
    }

    @Override
    public String explanation() {
        return "Steps of Rprop: each variable moves by a length of its own against the sign of its gradient.";
    }

    @Override
    public String source() {
        return "Riedmiller and Braun, A Direct Adaptive Method for Faster Backpropagation Learning, 1993; Igel and Huesken, "
                + "Improving the Rprop Learning Algorithm, 2000";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Hyperparameters.number(Hyperparameters.RATE, "0.01"),
                Hyperparameters.numbers(ETAS, "0.5", "1.2"),
                Hyperparameters.numbers(LENGTHS, "1e-6", "50"),
                Hyperparameters.variant(VARIANTS));
    }

    @Override
    public List<Variant> variants() {
        return VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.of(LENGTH, "s"), Quantity.of(GRADIENT, "g_before"));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.OF_DESCENT,
                List.of(
                        Mistake.swapped("etas-swapped", "The steps grew where they must shrink.", ETAS),
                        Mistake.exchanged(
                                "step-after-change",
                                "A step was made where the gradient had changed its sign, or none where one is made.",
                                "irprop_minus",
                                "rprop_minus")));
    }

    private static UpdateRule rule(Settings settings, boolean rests) {
        return (state, step) -> {
            Vector agreement = step.gradient().times(state.memory(GRADIENT)).signs();
            Vector length = length(agreement, state, step, settings);
            Vector gradient = rests ? withoutChanges(step.gradient(), agreement) : step.gradient();
            Vector change = gradient.signs().times(length);
            return state.with(LENGTH, length)
                    .with(GRADIENT, gradient)
                    .movedTo(state.position().minus(change));
        };
    }

    private static UpdateRule backtracking(Settings settings) {
        return (state, step) -> {
            Vector agreement = step.gradient().times(state.memory(GRADIENT)).signs();
            Vector length = length(agreement, state, step, settings);
            Vector gradient = withoutChanges(step.gradient(), agreement);
            Vector back = state.memory(CHANGE).times(agreement.map(Rprop::isChanged));
            Vector change = gradient.signs().times(length).plus(back.negate());
            return state.with(LENGTH, length)
                    .with(GRADIENT, gradient)
                    .with(CHANGE, change)
                    .movedTo(state.position().minus(change));
        };
    }

    private static Vector length(Vector agreement, State state, UpdateRule.Step step, Settings settings) {
        Vector before = step.isFirst() ? Vector.filled(agreement.size(), step.rate()) : state.memory(LENGTH);
        return before.times(agreement.map(sign -> factor(sign, settings)))
                .clamped(settings.item(LENGTHS, 0), settings.item(LENGTHS, 1));
    }

    /** A gradient that has changed its sign counts as 0, so that the next step is neither longer nor shorter. */
    private static Vector withoutChanges(Vector gradient, Vector agreement) {
        return gradient.times(agreement.map(sign -> ONE.minus(isChanged(sign))));
    }

    /** {@code eta+} for the sign 1, {@code eta-} for -1, 1 for 0. */
    private static Expression factor(Expression sign, Settings settings) {
        Expression longer = isKept(sign).times(settings.item(ETAS, 1).minus(ONE));
        Expression shorter = isChanged(sign).times(settings.item(ETAS, 0).minus(ONE));
        return ONE.plus(longer).plus(shorter);
    }

    private static Expression isKept(Expression sign) {
        return sign.times(sign.plus(ONE)).over(number(2));
    }

    private static Expression isChanged(Expression sign) {
        return sign.times(sign.minus(ONE)).over(number(2));
    }
}
