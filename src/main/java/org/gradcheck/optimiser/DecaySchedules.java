package org.gradcheck.optimiser;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;
import static org.gradcheck.optimiser.Hyperparameters.number;
import static org.gradcheck.optimiser.Schedule.BASE;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Rates that become smaller and smaller. */
final class DecaySchedules {

    private static final String PYTORCH = "PyTorch 1.13, torch.optim.lr_scheduler, 2022";
    private static final String GAMMA = "gamma";
    private static final String STEP = "step";
    private static final String MILESTONES = "milestones";
    private static final String START = "start_factor";
    private static final String END = "end_factor";
    private static final String TOTAL = "total_iters";

    static final List<Schedule> ALL =
            List.of(constant(), step(), multistep(), exponential(), inverseTime(), linear(), polynomial());

    private DecaySchedules() {}

    private static Schedule constant() {
        return Schedule.of(
                "constant_rate",
                "The rate base, times factor in the first total_iters steps.",
                PYTORCH + ", ConstantLR",
                (t, settings) -> {
                    Expression early = ONE.minus(Steps.reached(t, settings.number(TOTAL)));
                    Expression less = settings.number("factor").minus(ONE).times(early);
                    return settings.number(BASE).times(ONE.plus(less));
                },
                number("factor", "1"),
                number(TOTAL, "5"));
    }

    private static Schedule step() {
        return Schedule.of(
                        "step_rate",
                        "The rate base*gamma^floor(t/step): it falls after every so many steps.",
                        PYTORCH + ", StepLR",
                        (t, settings) -> decayed(settings, Steps.floor(t.over(settings.number(STEP)))),
                        Parameter.optional(STEP, Kind.NUMBER),
                        number(GAMMA, "0.1"),
                        number("step_size"))
                .called(Synonym.of("step_size", STEP))
                .slip(
                        "ceil-for-floor",
                        "The number of falls was rounded up instead of down.",
                        (t, settings) -> decayed(
                                settings,
                                Expression.call("ceil", t.over(settings.number(STEP)))
                                        .simplify()))
                .slip(
                        "floor-forgotten",
                        "The rate falls in steps, not a little all the time.",
                        (t, settings) -> decayed(settings, t.over(settings.number(STEP))))
                .slip(
                        "decayed-every-step",
                        "The rate was made smaller in each step instead of after every so many.",
                        (t, settings) -> decayed(settings, t));
    }

    private static Schedule multistep() {
        return Schedule.of(
                        "multistep_rate",
                        "The rate base*gamma^n, where n is how many of the milestones have been reached.",
                        PYTORCH + ", MultiStepLR",
                        (t, settings) -> decayed(settings, reached(t, settings)),
                        Parameter.required(MILESTONES, Kind.LIST),
                        number(GAMMA, "0.1"))
                .slip(
                        "milestone-late",
                        "The rate falls at a milestone, not after it.",
                        (t, settings) -> decayed(settings, reached(t.minus(ONE), settings)))
                .slip(
                        "decayed-once",
                        "The rate falls at every milestone, not only at the first.",
                        (t, settings) -> decayed(settings, Steps.atMost(ONE, reached(t, settings))));
    }

    private static Expression reached(Expression t, Settings settings) {
        return settings.arguments().items(MILESTONES).stream()
                .map(milestone -> Steps.reached(t, milestone))
                .reduce(ZERO, Expression::plus);
    }

    private static Expression decayed(Settings settings, Expression times) {
        return settings.number(BASE).times(settings.number(GAMMA).raisedTo(times));
    }

    private static Schedule exponential() {
        return Schedule.of(
                        "exponential_rate",
                        "The rate base*gamma^t.",
                        PYTORCH + ", ExponentialLR",
                        DecaySchedules::exponential,
                        Parameter.required(GAMMA, Kind.NUMBER))
                .slip(
                        "multiplied-for-raised",
                        "The rate was multiplied by gamma*t instead of gamma^t.",
                        (t, settings) -> settings.number(BASE)
                                .times(settings.number(GAMMA))
                                .times(t));
    }

    private static Expression exponential(Expression t, Settings settings) {
        return decayed(settings, t);
    }

    private static Schedule inverseTime() {
        return Schedule.of(
                        "inverse_time_rate",
                        "The rate base/(1 + k*t).",
                        "Robbins and Monro, A Stochastic Approximation Method, 1951; Stanford CS231n, Neural Networks 3",
                        (t, settings) -> settings.number(BASE)
                                .over(ONE.plus(settings.number("k").times(t))),
                        Parameter.required("k", Kind.NUMBER))
                .slip(
                        "one-forgotten",
                        "The 1 in 1 + k*t was left out.",
                        (t, settings) ->
                                settings.number(BASE).over(settings.number("k").times(t)));
    }

    private static Schedule linear() {
        return Schedule.of(
                        "linear_rate",
                        "The rate base times a factor that goes from start_factor to end_factor in total_iters steps and stays.",
                        PYTORCH + ", LinearLR",
                        (t, settings) -> settings.number(BASE)
                                .times(Steps.between(settings.number(START), settings.number(END), share(t, settings))),
                        Parameter.optional(START, Kind.NUMBER, ONE.over(Expression.number(3))),
                        number(END, "1"),
                        number(TOTAL, "5"))
                .slip(
                        "start-and-end-swapped",
                        "The rate goes from start_factor to end_factor, not the other way.",
                        settings -> settings.with(START, settings.number(END)).with(END, settings.number(START)));
    }

    private static Schedule polynomial() {
        return Schedule.of(
                        "polynomial_rate",
                        "The rate base*(1 - min(t, total_iters)/total_iters)^power.",
                        PYTORCH + ", PolynomialLR; Chen et al., DeepLab, 2018, section 4.1",
                        DecaySchedules::polynomial,
                        number(TOTAL, "5"),
                        number("power", "1"))
                .slip("power-forgotten", "The power was left out.", settings -> settings.with("power", ONE));
    }

    private static Expression polynomial(Expression t, Settings settings) {
        Expression left = ONE.minus(share(t, settings));
        return settings.number(BASE).times(left.raisedTo(settings.number("power")));
    }

    private static Expression share(Expression t, Settings settings) {
        Expression total = settings.number(TOTAL);
        return Steps.atMost(total, t).over(total);
    }
}
