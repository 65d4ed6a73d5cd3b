package org.gradcheck.optimiser;

import static org.gradcheck.expression.Expression.number;

import java.math.MathContext;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Shortening;
import org.gradcheck.expression.Value;

/** Adam that begins without the second moment and trusts it by and by. */
final class Radam implements Optimiser {

    private static final String MOMENTS = "m = b1*m + (1 - b1)*g; v = b2*v + (1 - b2)*g^2; ";

    private static final String LENGTHS =
            "l = 2/(1 - b2) - 1; l_t = l - 2*t*b2^t/(1 - b2^t); s = sqrt((l_t - 4)*(l_t - 2)*l/((l - 4)*(l - 2)*l_t)); ";

    private static final List<Variant> VARIANTS = List.of(above(5, "radam"), above(4, "radam_above_4"));

    private static Variant above(int threshold, String name) {
        return new Variant(
                name,
                MOMENTS + LENGTHS + "x = x - r*m_hat*s/((sqrt(v) + eps)/sqrt(1 - b2^t)) where l_t > " + threshold
                        + ", else x = x - r*m_hat",
                settings -> rule(settings, threshold));
    }

    @Override
    public String name() {
        return "radam";
    }

    @Override
    public String explanation() {
        return "Steps of RAdam: Adam with steps that are rectified for the variance of the second moment, and without it at first.";
    }

    @Override
    public String source() {
        return "Liu et al., On the Variance of the Adaptive Learning Rate and Beyond, 2020, algorithm 2; with the threshold 5 as "
                + "PyTorch has it";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(Hyperparameters.number(Hyperparameters.RATE, "0.001")),
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
        return List.of(
                Quantity.of(Moments.FIRST, "exp_avg"),
                Quantity.of(Moments.SECOND, "exp_avg_sq"),
                Quantity.of(Moments.FIRST_CORRECTED));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.ofMoments(false),
                List.of(
                        CommonMistakes.FIRST_CORRECTION_FORGOTTEN,
                        CommonMistakes.SECOND_CORRECTION_FORGOTTEN,
                        CommonMistakes.BETAS_SWAPPED));
    }

    private static UpdateRule rule(Settings settings, int threshold) {
        Moments moments = new Moments(settings);
        Expression longest =
                number(2).over(Expression.ONE.minus(moments.beta2())).minus(Expression.ONE);
        return (state, step) -> {
            State averaged = moments.averaged(state, step);
            Vector first = averaged.memory(Moments.FIRST).over(moments.firstWeight(step));
            Expression length = length(longest, moments.beta2(), step.number());
            Vector change = isLonger(length, threshold)
                    ? first.over(denominator(averaged, moments, step)).times(rectification(length, longest))
                    : first;
            return averaged.with(Moments.FIRST_CORRECTED, first)
                    .movedTo(state.position().minus(change.times(step.rate())));
        };
    }

    private static Vector denominator(State averaged, Moments moments, UpdateRule.Step step) {
        return Denominator.OUTSIDE
                .of(averaged.memory(Moments.SECOND), moments.settings())
                .over(root(moments.secondWeight(step)));
    }

    /** {@code l - 2*t*b2^t/(1 - b2^t)}: over how many steps the second moment is an average, about. */
    private static Expression length(Expression longest, Expression beta, int step) {
        Expression power = Shortening.shortened(beta.raisedTo(number(step)));
        return longest.minus(number(2L * step).times(power).over(Expression.ONE.minus(power)));
    }

    private static Expression rectification(Expression length, Expression longest) {
        Expression above =
                length.minus(number(4)).times(length.minus(number(2))).times(longest);
        Expression below =
                longest.minus(number(4)).times(longest.minus(number(2))).times(length);
        return root(above.over(below));
    }

    private static boolean isLonger(Expression length, int threshold) {
        return Value.of(length.minus(number(threshold)))
                        .decimal(MathContext.DECIMAL64)
                        .orElseThrow(() -> new ArithmeticException("the betas must be numbers, to see when to rectify"))
                        .signum()
                > 0;
    }

    private static Expression root(Expression square) {
        return square.raisedTo(new Num(BigFraction.ONE_HALF));
    }
}
