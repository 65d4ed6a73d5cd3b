package org.gradcheck.optimiser;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;
import static org.gradcheck.optimiser.Hyperparameters.number;
import static org.gradcheck.optimiser.Schedule.BASE;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Rates that grow at first. */
final class WarmupSchedules {

    private static final String WARMUP = "warmup";
    private static final String TOTAL = "total";
    private static final String START = "start_factor";
    private static final String WARMUP_FORGOTTEN = "warm-up-forgotten";
    private static final String NO_WARMUP = "The warm-up at the beginning was left out.";
    private static final String GOYAL =
            "Goyal et al., Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour, 2017, section 2.2";

    static final List<Schedule> ALL = List.of(linear(), thenCosine(), thenLinear(), noam());

    private WarmupSchedules() {}

    private static Schedule linear() {
        return Schedule.of(
                        "linear_warmup_rate",
                        "The rate base*(start_factor + (1 - start_factor)*min(t, iters)/iters).",
                        GOYAL,
                        (t, settings) -> {
                            Expression length = settings.number("iters");
                            Expression share = Steps.atMost(length, t).over(length);
                            return settings.number(BASE).times(Steps.between(settings.number(START), ONE, share));
                        },
                        Parameter.optional(START, Kind.NUMBER, ONE.over(Expression.number(3))),
                        number("iters", "5"))
                .slip(WARMUP_FORGOTTEN, NO_WARMUP, (t, settings) -> settings.number(BASE))
                .slip(
                        "start-forgotten",
                        "The warm-up begins with base*start_factor, not with 0.",
                        settings -> settings.with(START, ZERO));
    }

    private static Schedule thenCosine() {
        return warmed(
                "warmup_cosine_rate",
                "The rate base*(t + 1)/warmup for t < warmup, then base*(1 + cos(pi*(t - warmup)/(total - warmup)))/2.",
                "Loshchilov and Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, 2017, section 3; "
                        + GOYAL,
                WarmupSchedules::cosine);
    }

    private static Schedule thenLinear() {
        return warmed(
                "warmup_linear_rate",
                "The rate base*(t + 1)/warmup for t < warmup, then base*(total - t)/(total - warmup).",
                "Devlin et al., BERT, 2019, appendix A.2",
                WarmupSchedules::line);
    }

    /** What the rate falls to when a share of the time after the warm-up is over. */
    @FunctionalInterface
    private interface Fall {
        Expression rate(Expression share, Settings settings);
    }

    private static Schedule warmed(String name, String explanation, String source, Fall fall) {
        return Schedule.of(
                        name,
                        explanation,
                        source,
                        (t, settings) -> afterWarmup(t, settings, fall.rate(share(t, settings), settings)),
                        Parameter.required(WARMUP, Kind.NUMBER),
                        Parameter.required(TOTAL, Kind.NUMBER))
                .slip(WARMUP_FORGOTTEN, NO_WARMUP, (t, settings) -> fall.rate(t.over(settings.number(TOTAL)), settings))
                .slip(
                        "warm-up-from-zero",
                        "The first step of the warm-up has the rate base/warmup, not 0.",
                        (t, settings) -> Steps.until(
                                t,
                                settings.number(WARMUP),
                                settings.number(BASE).times(t).over(settings.number(WARMUP)),
                                fall.rate(share(t, settings), settings)));
    }

    private static Expression afterWarmup(Expression t, Settings settings, Expression after) {
        Expression warmup = settings.number(WARMUP);
        if (warmup.equals(ZERO)) {
            return after;
        }
        return Steps.until(t, warmup, settings.number(BASE).times(t.plus(ONE)).over(warmup), after);
    }

    private static Expression share(Expression t, Settings settings) {
        Expression warmup = settings.number(WARMUP);
        return t.minus(warmup).over(settings.number(TOTAL).minus(warmup));
    }

    private static Expression cosine(Expression share, Settings settings) {
        return Steps.alongCosine(settings.number(BASE), ZERO, share);
    }

    private static Expression line(Expression share, Settings settings) {
        return settings.number(BASE).times(ONE.minus(share));
    }

    private static Schedule noam() {
        return Schedule.of(
                        "noam_rate",
                        "The rate base*d_model^-0.5*min(s^-0.5, s*warmup^-1.5) with s = t + 1.",
                        "Vaswani et al., Attention Is All You Need, 2017, section 5.3, equation 3",
                        (t, settings) -> {
                            Expression step = t.plus(ONE);
                            Expression rising =
                                    step.times(settings.number(WARMUP).raisedTo(power(-3)));
                            return scaled(settings, Steps.atMost(rising, step.raisedTo(power(-1))));
                        })
                .taking(
                        number(BASE, "1"),
                        Parameter.required("d_model", Kind.NUMBER),
                        Parameter.required(WARMUP, Kind.NUMBER))
                .slip(
                        WARMUP_FORGOTTEN,
                        NO_WARMUP,
                        (t, settings) -> scaled(settings, t.plus(ONE).raisedTo(power(-1))))
                .slip(
                        "width-forgotten",
                        "The factor d_model^-0.5 was left out.",
                        settings -> settings.with("d_model", ONE));
    }

    private static Expression scaled(Settings settings, Expression rate) {
        Expression width = settings.number("d_model").raisedTo(power(-1));
        return settings.number(BASE).times(width).times(rate);
    }

    private static Expression power(int halves) {
        return new Num(new BigFraction(halves, 2));
    }
}
