package org.gradcheck.optimiser;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;

/**
 * A usual mistake with optimisers.
 *
 * @param code stable, to be counted over a class: {@code momentum-forgotten}
 * @param sentence what was done wrong, to be told to the student
 * @param commit makes it, besides those that are made already
 */
public record Mistake(String code, String sentence, UnaryOperator<Practice> commit) {

    static Mistake inNumbers(String code, String sentence, UnaryOperator<Settings> change) {
        return new Mistake(code, sentence, practice -> practice.withNumbers(change));
    }

    static Mistake inRules(String code, String sentence, UnaryOperator<Settings.Rules> change) {
        return inNumbers(code, sentence, settings -> settings.withRules(change.apply(settings.rules())));
    }

    static Mistake inStep(String code, String sentence, UnaryOperator<UpdateRule.Step> change) {
        return new Mistake(code, sentence, practice -> practice.withTwist((rule, settings) -> rule.told(change)));
    }

    /** A number that was left out: it is taken to be 0. */
    static Mistake forgotten(String code, String sentence, String parameter) {
        return inNumbers(code, sentence, settings -> settings.with(parameter, Expression.ZERO));
    }

    /** A flag that was overlooked. */
    static Mistake unset(String code, String sentence, String flag) {
        return inNumbers(code, sentence, settings -> settings.with(flag, Arguments.NO));
    }

    /** The first two numbers of a list, each taken for the other. */
    static Mistake swapped(String code, String sentence, String parameter) {
        return inNumbers(
                code,
                sentence,
                settings -> settings.with(
                        parameter, new ListOf(List.of(settings.item(parameter, 1), settings.item(parameter, 0)))));
    }

    /** One variant for the other, in both directions; others stay. */
    static Mistake exchanged(String code, String sentence, String variant, String other) {
        return inNumbers(code, sentence, settings -> {
            String given = settings.variant();
            String instead = given.equals(variant) ? other : given.equals(other) ? variant : given;
            return settings.with(Settings.VARIANT, new Symbol(instead));
        });
    }
}
