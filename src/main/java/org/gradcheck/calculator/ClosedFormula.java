package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Signature;

/**
 * A formula in the names of its parameters.
 *
 * @param counts whether what comes out counts something, so that a fraction is none
 */
record ClosedFormula(
        Signature signature, String explanation, String source, String formula, boolean counts, List<Slip> slips)
        implements Calculator {

    ClosedFormula {
        slips = List.copyOf(slips);
    }

    static ClosedFormula of(String explanation, String source, String formula, String name, Parameter... parameters) {
        return new ClosedFormula(Signature.of(name, parameters), explanation, source, formula, false, List.of());
    }

    ClosedFormula counting() {
        return new ClosedFormula(signature, explanation, source, formula, true, slips);
    }

    /** A usual mistake, by the formula that is taken instead. */
    ClosedFormula slip(String code, String sentence, String instead) {
        Calculator mistaken = new ClosedFormula(signature, explanation, source, instead, false, List.of());
        List<Slip> more = new ArrayList<>(slips);
        more.add(new Slip(code, sentence, mistaken));
        return new ClosedFormula(signature, explanation, source, formula, counts, more);
    }

    /** The formula with the arguments in it, not worked out. */
    private Expression filled(Arguments arguments, Reckoner reckoner) {
        Map<String, Expression> values = new LinkedHashMap<>();
        arguments.values().forEach((name, written) -> values.put(name, reckoner.workOut(written)));
        return ExpressionReader.key(formula)
                .expression()
                .orElseThrow(() -> new IllegalStateException("no formula: " + formula))
                .substitute(values);
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Expression result = filled(arguments, reckoner).simplify();
        if (counts && result instanceof Num number && !isCount(number)) {
            throw new CalculatorFault(
                    name() + " comes to " + number.canon() + " here, which is no whole number from 0 on.");
        }
        return result;
    }

    private static boolean isCount(Num number) {
        return number.isWhole() && number.value().getNumerator().signum() >= 0;
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        return Derivation.of(
                new Derivation.Sentence(explanation),
                Derivation.Chain.of(name(), filled(arguments, reckoner), compute(arguments, reckoner)));
    }
}
