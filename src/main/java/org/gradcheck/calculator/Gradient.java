package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** The list of the partial derivatives of an expression. */
record Gradient(Differentiation differentiation) implements Calculator {

    Gradient() {
        this(Differentiation.standard());
    }

    @Override
    public Signature signature() {
        return Signature.of("gradient", Parameter.required("f", Kind.ANY), Parameter.required("variables", Kind.NAMES));
    }

    @Override
    public String explanation() {
        return "The partial derivatives of f by each of the variables, in their order.";
    }

    @Override
    public String source() {
        return "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 4.3";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Expression f = reckoner.workOut(arguments.get("f"));
        return new ListOf(arguments.names("variables").stream()
                .map(reckoner.names()::variable)
                .map(by -> differentiation.slope(f, by))
                .toList());
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        Expression f = reckoner.workOut(arguments.get("f"));
        return new ChainRule(f, arguments.names("variables"), reckoner.point(), differentiation)
                .ofAll(compute(arguments, reckoner));
    }

    @Override
    public List<Slip> slips() {
        return Differentiation.MISTAKES.stream()
                .map(slip -> new Slip(slip.code(), slip.sentence(), new Gradient(slip.instead())))
                .toList();
    }
}
