package org.gradcheck.calculator;

import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;

/** A number that is summed over the layers of a network, or counted of one layer. */
record NetworkCount(
        Signature signature, String explanation, String source, Count count, Arithmetic arithmetic, List<Slip> slips)
        implements Calculator {

    /** What is counted. */
    interface Count {
        Expression of(Subject subject, Arguments arguments);
    }

    NetworkCount {
        slips = List.copyOf(slips);
    }

    static NetworkCount of(String name, String explanation, String source, Count count) {
        return new NetworkCount(
                Signature.of(name, Subject.NETWORK, Subject.LAYER, Subject.INPUT),
                explanation,
                source,
                count,
                Arithmetic.standard(),
                List.of());
    }

    /** The mistakes in the number of weights of a filter, made in this count. */
    Stream<Slip> filterSlips() {
        return FilterSlip.ALL.stream()
                .map(slip -> new Slip(slip.code(), slip.sentence(), with(arithmetic.withFilters(slip.rule()))));
    }

    NetworkCount taking(Parameter parameter) {
        List<Parameter> all = Stream.concat(signature.parameters().stream(), Stream.of(parameter))
                .toList();
        return new NetworkCount(new Signature(name(), all), explanation, source, count, arithmetic, slips);
    }

    NetworkCount counting(Count other) {
        return new NetworkCount(signature, explanation, source, other, arithmetic, slips);
    }

    private NetworkCount with(Arithmetic other) {
        return new NetworkCount(signature, explanation, source, count, other, slips);
    }

    NetworkCount knowing(List<Slip> others) {
        return new NetworkCount(signature, explanation, source, count, arithmetic, others);
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        return count.of(Subject.of(arguments, reckoner, arithmetic), arguments);
    }
}
