package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** The partial derivative of an expression; a derivative can be differentiated again. */
record PartialDerivative(Differentiation differentiation) implements Calculator {

    PartialDerivative() {
        this(Differentiation.standard());
    }

    @Override
    public Signature signature() {
        return Signature.of("derivative", Parameter.required("f", Kind.ANY), Parameter.required("x", Kind.NAME));
    }

    @Override
    public String explanation() {
        return "The partial derivative of f by x, at the given point if there is one.";
    }

    @Override
    public String source() {
        return "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 4.3";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        String by = reckoner.names().variable(arguments.get("x").canon());
        return differentiation.slope(reckoner.workOut(arguments.get("f")), by);
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        String by = reckoner.names().variable(arguments.get("x").canon());
        Expression f = reckoner.workOut(arguments.get("f"));
        return new ChainRule(f, List.of(by), reckoner.point(), differentiation).ofOne(compute(arguments, reckoner));
    }

    @Override
    public List<Slip> slips() {
        return Differentiation.MISTAKES.stream()
                .map(slip -> new Slip(slip.code(), slip.sentence(), new PartialDerivative(slip.instead())))
                .toList();
    }
}
