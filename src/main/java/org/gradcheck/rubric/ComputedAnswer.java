package org.gradcheck.rubric;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradcheck.calculator.CalculatorFault;
import org.gradcheck.calculator.Calculators;
import org.gradcheck.calculator.Known;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/**
 * An answer that calculators compute.
 *
 * @param mentions what the expression needs, with the definitions in it
 */
record ComputedAnswer(Expression expression, Known known, Mentions mentions) implements Expected {

    @Override
    public Value value(Map<String, Value> parts) {
        return value(parts, Calculators.standard());
    }

    @Override
    public Value value(Map<String, Value> parts, Slip slip) {
        return value(parts, Calculators.standard().with(slip));
    }

    private Value value(Map<String, Value> parts, Calculators calculators) {
        try {
            return calculators.value(expression, known.withParts(parts));
        } catch (CalculatorFault fault) {
            return new Value.Undefined(expression, fault.sentence());
        }
    }

    @Override
    public Set<String> earlier() {
        return mentions.parts();
    }

    @Override
    public List<Slip> slips() {
        return mentions.functions().stream()
                .flatMap(function -> Calculators.standard().find(function).stream())
                .flatMap(calculator -> calculator.slips().stream())
                .toList();
    }

    @Override
    public String text() {
        return expression.canon();
    }
}
