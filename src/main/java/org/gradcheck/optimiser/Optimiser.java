package org.gradcheck.optimiser;

import java.util.List;
import java.util.function.Function;
import org.gradcheck.expression.Parameter;

/** A way to make a loss smaller step by step. Immutable. */
public interface Optimiser {

    /** How a rubric calls it: {@code adam}. */
    String name();

    /** What it does, in one sentence. */
    String explanation();

    /** Where it is published: paper, section. */
    String source();

    /** The numbers it takes; {@code rate} comes first, if there is one. */
    List<Parameter> parameters();

    /** Other names of parameters; they are parameters too. */
    default List<Synonym> synonyms() {
        return List.of();
    }

    /** The forms that papers, lectures and libraries use; the first holds unless another is asked for. */
    List<Variant> variants();

    /** The rule of the variant that the settings name. */
    default UpdateRule rule(Settings settings) {
        return variants().stream()
                .filter(variant -> variant.name().equals(settings.variant()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name() + " has no variant " + settings.variant()))
                .rule()
                .apply(settings);
    }

    /** What can be asked for of a state, in the order of the formulas. */
    List<Quantity> quantities();

    /** The usual mistakes, each with a code of its own. */
    List<Mistake> mistakes();

    /**
     * One form.
     *
     * @param formula one step, in words of mathematics: {@code v = m*v - r*g; x = x + v}
     */
    record Variant(String name, String formula, Function<Settings, UpdateRule> rule) {}

    /**
     * Something that is remembered of each variable.
     *
     * @param otherNames what libraries call it
     */
    record Quantity(String name, List<String> otherNames) {

        public Quantity {
            otherNames = List.copyOf(otherNames);
        }

        static Quantity of(String name, String... otherNames) {
            return new Quantity(name, List.of(otherNames));
        }

        public boolean isCalled(String asked) {
            return name.equals(asked) || otherNames.contains(asked);
        }
    }
}
