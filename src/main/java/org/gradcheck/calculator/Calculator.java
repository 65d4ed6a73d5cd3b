package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Signature;

/** A reference function. Immutable, thread-safe, and a pure function of its arguments and the world they stand in. */
public interface Calculator {

    /** Its name and what it takes. */
    Signature signature();

    /** What it computes, in one sentence, and the formula. */
    String explanation();

    /** Where the formula stands: paper or book, section. */
    String source();

    /**
     * The result, exact where it can be; free symbols of the arguments stay symbols.
     *
     * @param arguments without faults, and as they were written: ask the reckoner to work them out
     * @throws CalculatorFault if the arguments make no sense
     */
    Expression compute(Arguments arguments, Reckoner reckoner);

    /**
     * How the result comes about. Its last step is a {@link Derivation.Chain} that ends with the result.
     *
     * @param arguments as for {@link #compute}
     * @throws CalculatorFault if the arguments make no sense
     */
    default Derivation derivation(Arguments arguments, Reckoner reckoner) {
        return Derivation.of(
                new Derivation.Sentence(explanation()), Derivation.Chain.of(name(), compute(arguments, reckoner)));
    }

    /** Whether an argument counts by its value alone, so that another expression of this value could stand there. */
    default boolean takesValueOf(Parameter parameter) {
        return switch (parameter.kind()) {
            case NUMBER, COUNT, SIZE, COUNTS, SIZES, LIST -> true;
            case ANY, FLAG, NAME, NAMES -> parameter.name().equals("from");
        };
    }

    /**
     * The same result made of others, as calls of calculators: of one layer less, or of each layer of a network. Somebody who
     * went on from another result of a call comes to what these come to with it. None if it can't be told; the plainest
     * first.
     *
     * @param arguments as for {@link #compute}
     * @throws CalculatorFault if the arguments make no sense
     */
    default List<Expression> madeOf(Arguments arguments, Reckoner reckoner) {
        return List.of();
    }

    /**
     * The usual mistakes; each has a code of its own. The calculator of a slip lists those that may be made besides.
     */
    default List<Slip> slips() {
        return List.of();
    }

    default String name() {
        return signature().name();
    }

    /** How it is called: {@code output_size(input, kernel, stride: 1, padding: 0, dilation: 1)}. */
    default String usage() {
        return signature().usage();
    }
}
