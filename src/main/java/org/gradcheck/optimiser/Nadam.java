package org.gradcheck.optimiser;

import static org.gradcheck.optimiser.Hyperparameters.decimal;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.optimiser.UpdateRule.Step;

/** Adam with Nesterov's momentum. */
final class Nadam implements Optimiser {

    private static final String PRODUCT = "mu_product";

    private static final String AVERAGES = "m = b1*m + (1 - b1)*g; v = b2*v + (1 - b2)*g^2; ";
    private static final String SCHEDULE = AVERAGES + "mu_t = b1*(1 - 0.96^(t*momentum_decay)/2); ";

    private static final List<Variant> VARIANTS = List.of(
            new Variant(
                    "nadam",
                    SCHEDULE
                            + "p = p*mu_t; x = x - r*((1 - mu_t)*g/(1 - p) + mu_(t+1)*m/(1 - p*mu_(t+1)))/(sqrt(v_hat) + eps)",
                    settings -> rule(settings, (product, now, next) -> product.times(next))),
            new Variant(
                    "nadam_torch_1_13",
                    SCHEDULE
                            + "p = p*mu_t; x = x - r*((1 - mu_t)*g/(1 - p) + mu_(t+1)*m/(1 - p*mu_t*mu_(t+1)))/(sqrt(v_hat) + "
                            + "eps)",
                    settings -> rule(
                            settings, (product, now, next) -> product.times(now).times(next))),
            new Variant(
                    "nadam_constant_momentum",
                    AVERAGES + "x = x - r*(b1*m_hat + (1 - b1)*g/(1 - b1^t))/(sqrt(v_hat) + eps)",
                    Nadam::constant));

    /** What the momenta of all steps up to the next come to, from those up to now, that of now and that of the next. */
    @FunctionalInterface
    private interface NextProduct {
        Expression of(Expression product, Expression now, Expression next);
    }

    @Override
    public String name() {
        return "nadam";
    }

    @Override
    public String explanation() {
        return "Steps of NAdam: Adam with Nesterov's momentum, which grows from step to step.";
    }

    @Override
    public String source() {
        return "Dozat, Incorporating Nesterov Momentum into Adam, 2016, algorithm 2, as PyTorch documents it; with constant "
                + "momentum: Ruder, An overview of gradient descent optimization algorithms, 2016, section 4.8";
    }

    @Override
    public List<Parameter> parameters() {
        return Hyperparameters.all(
                List.of(Hyperparameters.number(Hyperparameters.RATE, "0.002")),
                Hyperparameters.betas(),
                List.of(
                        Hyperparameters.number(Hyperparameters.EPSILON, "1e-8"),
                        Hyperparameters.number("momentum_decay", "0.004")),
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
                Quantity.of(Moments.FIRST, "exp_avg"), Quantity.of(Moments.SECOND, "exp_avg_sq"), Quantity.of(PRODUCT));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.ofMoments(false),
                List.of(
                        CommonMistakes.SECOND_CORRECTION_FORGOTTEN,
                        CommonMistakes.BETAS_SWAPPED,
                        Mistake.exchanged(
                                "momentum-kept-constant",
                                "The momentum was taken as beta1 in every step; it grows.",
                                "nadam",
                                "nadam_constant_momentum")));
    }

    private static UpdateRule rule(Settings settings, NextProduct products) {
        Moments moments = new Moments(settings);
        return (state, step) -> {
            State averaged = moments.averaged(state, step);
            Expression now = momentum(settings, step.number());
            Expression next = momentum(settings, step.number() + 1);
            int size = state.position().size();
            Vector before = step.isFirst() ? Vector.filled(size, Expression.ONE) : state.memory(PRODUCT);
            Vector product = before.times(now);
            Vector after = product.map(entry -> products.of(entry, now, next));
            Vector fresh = step.gradient().times(Expression.ONE.minus(now)).over(oneMinus(product));
            Vector kept = averaged.memory(Moments.FIRST).times(next).over(oneMinus(after));
            return moved(averaged, fresh.plus(kept), step, settings).with(PRODUCT, product);
        };
    }

    private static UpdateRule constant(Settings settings) {
        Moments moments = new Moments(settings);
        return (state, step) -> {
            State averaged = moments.averaged(state, step);
            Vector kept = averaged.memory(Moments.FIRST).times(moments.beta1());
            Vector fresh = step.gradient().times(Expression.ONE.minus(moments.beta1()));
            return moved(averaged, kept.plus(fresh).over(moments.firstWeight(step)), step, settings);
        };
    }

    private static State moved(State averaged, Vector direction, Step step, Settings settings) {
        Vector second = averaged.memory(Moments.SECOND).over(new Moments(settings).secondWeight(step));
        Vector change = direction.over(Denominator.OUTSIDE.of(second, settings)).times(step.rate());
        return averaged.movedTo(averaged.position().minus(change));
    }

    /** {@code beta1*(1 - 0.96^(t*momentum_decay)/2)}. */
    private static Expression momentum(Settings settings, int step) {
        Expression exponent = settings.number("momentum_decay").times(Expression.number(step));
        Expression decay = decimal("0.96").raisedTo(exponent).times(decimal("0.5"));
        return new Moments(settings).beta1().times(Expression.ONE.minus(decay));
    }

    private static Vector oneMinus(Vector vector) {
        return vector.negate().plus(Expression.ONE);
    }
}
