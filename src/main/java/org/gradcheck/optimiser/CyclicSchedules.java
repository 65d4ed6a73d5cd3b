package org.gradcheck.optimiser;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;
import static org.gradcheck.expression.Expression.number;
import static org.gradcheck.optimiser.Schedule.BASE;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Rates that go up and down. */
final class CyclicSchedules {

    private static final String LARGEST = "max_lr";
    private static final String HALF_CYCLE = "step_size";
    private static final String MODE = "mode";
    private static final String ANNEAL = "anneal_strategy";

    static final List<Schedule> ALL = List.of(cyclic(), oneCycle());

    private CyclicSchedules() {}

    private static Schedule cyclic() {
        return Schedule.of(
                        "cyclic_rate",
                        "The rate base + (max_lr - base)*(1 - |t/step_size - 2*cycle + 1|) with cycle = floor(1 + t/(2*step_size)); "
                                + "in the mode triangular2 the height is halved in each cycle, in exp_range it is multiplied by "
                                + "gamma^t.",
                        "Smith, Cyclical Learning Rates for Training Neural Networks, 2017, section 3",
                        CyclicSchedules::triangle)
                .taking(
                        Parameter.optional(BASE, Kind.NUMBER),
                        Parameter.required(LARGEST, Kind.NUMBER),
                        Hyperparameters.number(HALF_CYCLE, "2000"),
                        Parameter.optional(MODE, Kind.NAME, new Symbol("triangular")),
                        Hyperparameters.number("gamma", "1"),
                        Hyperparameters.number("base_lr"))
                .called(Synonym.of("base_lr", BASE))
                .slip(
                        "cycle-for-half-cycle",
                        "A whole cycle was taken to have step_size steps; half a cycle has.",
                        settings -> settings.with(
                                HALF_CYCLE, settings.number(HALF_CYCLE).over(number(2))))
                .slip(
                        "base-forgotten",
                        "The rate goes up from base, not from 0.",
                        (t, settings) -> triangle(t, settings).minus(settings.number(BASE)))
                .slip(
                        "scaling-forgotten",
                        "The height of the triangle does not stay the same in this mode.",
                        settings -> settings.with(MODE, new Symbol("triangular")));
    }

    private static Expression triangle(Expression t, Settings settings) {
        Expression half = settings.number(HALF_CYCLE);
        Expression cycle = Steps.floor(ONE.plus(t.over(half.times(number(2)))));
        Expression place = t.over(half).minus(number(2).times(cycle)).plus(ONE);
        Expression height = ONE.minus(Expression.call("abs", place).simplify());
        Expression range = settings.number(LARGEST).minus(settings.number(BASE));
        return settings.number(BASE).plus(range.times(height).times(scale(t, cycle, settings)));
    }

    private static Expression scale(Expression t, Expression cycle, Settings settings) {
        String mode = settings.number(MODE).canon();
        return switch (mode) {
            case "triangular" -> ONE;
            case "triangular2" -> number(2).raisedTo(ONE.minus(cycle));
            case "exp_range" -> settings.number("gamma").raisedTo(t);
            default -> throw new ArithmeticException("the mode is triangular, triangular2 or exp_range, not " + mode);
        };
    }

    private static Schedule oneCycle() {
        return Schedule.of(
                        "one_cycle_rate",
                        "The rate goes from max_lr/div_factor up to max_lr in pct_start*total_steps - 1 steps and down to "
                                + "max_lr/(div_factor*final_div_factor) at total_steps - 1, along cosines or lines.",
                        "Smith and Topin, Super-Convergence, 2019, as PyTorch 1.13 has it in OneCycleLR with two phases",
                        CyclicSchedules::cycle)
                .taking(
                        Parameter.required(LARGEST, Kind.NUMBER),
                        Parameter.required("total_steps", Kind.NUMBER),
                        Hyperparameters.number("pct_start", "0.3"),
                        Hyperparameters.number("div_factor", "25"),
                        Hyperparameters.number("final_div_factor", "10000"),
                        Parameter.optional(ANNEAL, Kind.NAME, new Symbol("cos")))
                .slip(
                        "division-forgotten",
                        "The rate was begun with 0 instead of max_lr/div_factor.",
                        (t, settings) -> cycle(t, settings, ZERO));
    }

    private static Expression cycle(Expression t, Settings settings) {
        return cycle(t, settings, settings.number(LARGEST).over(settings.number("div_factor")));
    }

    private static Expression cycle(Expression t, Settings settings, Expression start) {
        Expression total = settings.number("total_steps");
        Expression top = settings.number("pct_start").times(total).minus(ONE);
        Expression last = total.minus(ONE);
        Expression largest = settings.number(LARGEST);
        Expression end = largest.over(settings.number("div_factor")).over(settings.number("final_div_factor"));
        Expression rising = anneal(start, largest, t.over(top), settings);
        Expression falling = anneal(largest, end, t.minus(top).over(last.minus(top)), settings);
        return Steps.until(t, top, rising, falling);
    }

    private static Expression anneal(Expression start, Expression end, Expression share, Settings settings) {
        String strategy = settings.number(ANNEAL).canon();
        return switch (strategy) {
            case "cos" -> Steps.alongCosine(start, end, share);
            case "linear" -> Steps.between(start, end, share);
            default -> throw new ArithmeticException("the anneal_strategy is cos or linear, not " + strategy);
        };
    }
}
