package org.gradcheck.optimiser;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;
import static org.gradcheck.optimiser.Hyperparameters.number;
import static org.gradcheck.optimiser.Schedule.BASE;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Rates that fall along half a cosine. */
final class CosineSchedules {

    private static final String SOURCE =
            "Loshchilov and Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, 2017, section 3, equation 5";

    private static final String LEAST = "eta_min";
    private static final String LENGTH = "T_max";
    private static final String FIRST_LENGTH = "T_0";
    private static final String GROWTH = "T_mult";

    static final List<Schedule> ALL = List.of(cosine(), restarts());

    private CosineSchedules() {}

    private static Schedule cosine() {
        return Schedule.of(
                        "cosine_rate",
                        "The rate eta_min + (base - eta_min)*(1 + cos(pi*t/T_max))/2.",
                        SOURCE,
                        (t, settings) -> fallen(t.over(settings.number(LENGTH)), settings),
                        Parameter.required(LENGTH, Kind.NUMBER),
                        number(LEAST, "0"))
                .slip(
                        "minimum-forgotten",
                        "The smallest rate eta_min was left out.",
                        settings -> settings.with(LEAST, ZERO))
                .slip(
                        "minimum-not-subtracted",
                        "The cosine is multiplied by base - eta_min, not by base.",
                        (t, settings) -> fallen(t.over(settings.number(LENGTH)), settings.with(LEAST, ZERO))
                                .plus(settings.number(LEAST)))
                .slip(
                        "half-forgotten",
                        "The factor 1/2 was left out.",
                        (t, settings) -> fallen(t.over(settings.number(LENGTH)), settings)
                                .times(Expression.number(2))
                                .minus(settings.number(LEAST)))
                .slip(
                        "degrees-for-radians",
                        "The cosine was taken of degrees; the angle is in radians.",
                        (t, settings) -> fallen(
                                Constant.PI
                                        .times(t)
                                        .over(settings.number(LENGTH))
                                        .over(Expression.number(180)),
                                settings));
    }

    private static Schedule restarts() {
        return Schedule.of(
                        "cosine_restarts_rate",
                        "The rate eta_min + (base - eta_min)*(1 + cos(pi*s/T))/2, where s counts from 0 in each cycle and the "
                                + "cycles have the lengths T_0, T_0*T_mult, T_0*T_mult^2 and so on.",
                        SOURCE,
                        (t, settings) -> fallen(share(t, settings), settings),
                        Parameter.required(FIRST_LENGTH, Kind.NUMBER),
                        number(GROWTH, "1"),
                        number(LEAST, "0"))
                .slip(
                        "minimum-forgotten",
                        "The smallest rate eta_min was left out.",
                        settings -> settings.with(LEAST, ZERO))
                .slip(
                        "restart-forgotten",
                        "The rate starts again from base after each cycle.",
                        (t, settings) -> fallen(t.over(settings.number(FIRST_LENGTH)), settings))
                .slip(
                        "growth-forgotten",
                        "The cycles become longer by T_mult.",
                        settings -> settings.with(GROWTH, ONE));
    }

    private static Expression fallen(Expression share, Settings settings) {
        return Steps.alongCosine(settings.number(BASE), settings.number(LEAST), share);
    }

    /** Which share of its cycle is over. */
    private static Expression share(Expression t, Settings settings) {
        Expression length = settings.number(FIRST_LENGTH);
        Expression growth = settings.number(GROWTH);
        if (growth.equals(ONE)) {
            return t.over(length).minus(Steps.floor(t.over(length)));
        }
        Expression more = growth.minus(ONE);
        Expression cycle =
                Steps.floor(Expression.call("log", ONE.plus(t.times(more).over(length)), growth)
                        .simplify());
        Expression grown = growth.raisedTo(cycle);
        Expression start = length.times(grown.minus(ONE)).over(more);
        return t.minus(start).over(length.times(grown));
    }
}
