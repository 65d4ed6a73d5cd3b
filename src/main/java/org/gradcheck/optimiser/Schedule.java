package org.gradcheck.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/**
 * How the learning rate changes from step to step or from epoch to epoch. Immutable.
 *
 * @param name how a rubric calls it: {@code step_rate}
 * @param explanation what it does and its formula, in one sentence
 * @param parameters the numbers it takes besides t
 * @param synonyms other names of parameters; they are parameters too
 * @param mistakes the usual mistakes that can be made besides, each with a code of its own
 */
public record Schedule(
        String name,
        String explanation,
        String source,
        List<Parameter> parameters,
        List<Synonym> synonyms,
        Formula formula,
        List<Mistake> mistakes) {

    static final String BASE = "base";

    private static final Mistake FROM_ONE = new Mistake(
            "counted-from-one",
            "The steps were counted from 1; the first is step 0.",
            formula -> (t, settings) -> formula.rate(t.plus(Expression.ONE), settings));

    public Schedule {
        parameters = List.copyOf(parameters);
        synonyms = List.copyOf(synonyms);
        mistakes = List.copyOf(mistakes);
    }

    /** The rate as one formula of t, which is 0 at first. */
    @FunctionalInterface
    public interface Formula {
        Expression rate(Expression t, Settings settings);
    }

    /**
     * A usual mistake.
     *
     * @param code stable, to be counted over a class
     * @param sentence what was done wrong, to be told to the student
     * @param commit makes it, besides those that are made already
     */
    public record Mistake(String code, String sentence, UnaryOperator<Formula> commit) {}

    /** A schedule that starts from a base rate. */
    static Schedule of(String name, String explanation, String source, Formula formula, Parameter... parameters) {
        List<Parameter> all = new ArrayList<>(List.of(Parameter.required(BASE, Kind.NUMBER)));
        all.addAll(List.of(parameters));
        return new Schedule(name, explanation, source, all, List.of(), formula, List.of(FROM_ONE));
    }

    /** The rate of a step, 0 for the first; a formula if t is one. */
    public Expression rate(Expression t, Settings settings) {
        return formula.rate(t, settings);
    }

    /** This with other parameters. */
    Schedule taking(Parameter... others) {
        return new Schedule(name, explanation, source, List.of(others), synonyms, formula, mistakes);
    }

    Schedule called(Synonym... others) {
        return new Schedule(name, explanation, source, parameters, List.of(others), formula, mistakes);
    }

    /** This, knowing one more mistake: another formula. */
    Schedule slip(String code, String sentence, Formula instead) {
        return slip(new Mistake(code, sentence, right -> instead));
    }

    /** This, knowing the mistake that some numbers are taken for others. */
    Schedule slip(String code, String sentence, UnaryOperator<Settings> change) {
        return slip(new Mistake(code, sentence, right -> (t, settings) -> right.rate(t, change.apply(settings))));
    }

    private Schedule slip(Mistake mistake) {
        List<Mistake> more = new ArrayList<>(mistakes);
        more.add(mistake);
        return new Schedule(name, explanation, source, parameters, synonyms, formula, more);
    }

    /** This with a mistake made; those that are left can be made besides. */
    public Schedule with(Mistake mistake) {
        List<Mistake> others = mistakes.stream()
                .filter(other -> !other.code().equals(mistake.code()))
                .toList();
        return new Schedule(
                name,
                explanation,
                source,
                parameters,
                synonyms,
                mistake.commit().apply(formula),
                others);
    }
}
