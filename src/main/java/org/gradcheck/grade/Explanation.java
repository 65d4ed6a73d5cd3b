package org.gradcheck.grade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Value;

/**
 * What may have gone wrong, and what comes of it.
 *
 * @param slips one slip, or two made together
 * @param about the value as a decimal, to see at a glance that an answer is far from it; empty if it is not one number
 */
record Explanation(List<Reason> slips, Value value, Optional<BigDecimal> about) {

    Explanation {
        slips = List.copyOf(slips);
    }

    Explanation(List<Reason> slips, Value value) {
        this(slips, value, value.decimal(MathContext.DECIMAL64));
    }

    static Explanation of(List<Slip> slips, Value value) {
        return new Explanation(
                slips.stream()
                        .map(slip -> new Reason(slip.code(), slip.sentence()))
                        .toList(),
                value);
    }

    /** The codes of the slips, whatever their order. */
    String code() {
        return slips.stream().map(Reason::code).sorted().collect(Collectors.joining(" + "));
    }
}
