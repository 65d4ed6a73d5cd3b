package org.gradcheck.optimiser;

import java.util.function.UnaryOperator;

/**
 * How an optimiser is carried out: as it is right, or with usual mistakes. Immutable.
 *
 * @param numbers the settings that are used in place of the given ones
 * @param twist what is done in place of the rule
 * @param look which derivatives are used in place of those at hand
 * @param sweep in which order the variables move
 */
public record Practice(UnaryOperator<Settings> numbers, Twist twist, Look look, Sweep sweep) {

    /** As it is right. */
    public static final Practice STANDARD =
            new Practice(UnaryOperator.identity(), (rule, settings) -> rule, (slopes, start) -> slopes, Sweep.TOGETHER);

    /** A rule made of the right one. */
    @FunctionalInterface
    interface Twist {
        UpdateRule of(UpdateRule rule, Settings settings);
    }

    /** Derivatives made of the right ones and where the descent begins. */
    @FunctionalInterface
    interface Look {
        Slopes of(Slopes slopes, Vector start);
    }

    Practice withNumbers(UnaryOperator<Settings> more) {
        return new Practice(settings -> more.apply(numbers.apply(settings)), twist, look, sweep);
    }

    Practice withTwist(Twist more) {
        return new Practice(numbers, (rule, settings) -> more.of(twist.of(rule, settings), settings), look, sweep);
    }

    Practice withLook(Look more) {
        return new Practice(numbers, twist, (slopes, start) -> more.of(look.of(slopes, start), start), sweep);
    }

    Practice withSweep(Sweep other) {
        return new Practice(numbers, twist, look, other);
    }
}
