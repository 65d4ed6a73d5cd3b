package org.gradcheck.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/**
 * An answer as a function of the answers to other parts. With the reference answers it gives the key; with a student's
 * own earlier answers it gives what follows correctly from them. Immutable and thread-safe.
 */
public sealed interface Expected permits ComputedAnswer, EquationAnswer, NamedAnswers, StatedAnswer {

    /**
     * The value; {@link Value.Undefined} with a sentence where nothing can be computed from these answers. Never fails.
     *
     * @param parts part id to its answer; all of {@link #earlier} are needed
     */
    Value value(Map<String, Value> parts);

    /**
     * The value that comes of usual mistakes in the calculators, all of them made.
     *
     * @param slips one of {@link #slips}, or two that are in {@link #pairs}
     */
    Value value(Map<String, Value> parts, List<Slip> slips);

    /** What is computed, as it is written; empty for an answer in words. */
    Optional<Expression> calculation();

    /** The parts whose answers are put in, by name and not by way of another part. */
    Set<String> earlier();

    /** The usual mistakes of the calculators that are called, in alphabetical order of these. */
    List<Slip> slips();

    /** Two usual mistakes that may be made together: in two calculators, or both in one. */
    List<List<Slip>> pairs();

    /** The values that the rubric gives, as far as they are numbers; a student may copy one. */
    Set<Value> givens();

    /**
     * How the value comes about; empty where nothing is computed.
     *
     * @param parts as for {@link #value}
     */
    Optional<Derivation> derivation(Map<String, Value> parts);

    /** The answer as the teacher wrote it, in plain ASCII. */
    String text();
}
