package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A calculator that differentiates; its results can be differentiated again. */
record Differentiator(Signature signature, String explanation, Form form, Differentiation differentiation)
        implements Calculator {

    private static final String VARIABLES = "variables";

    /** Which derivatives, and how they are laid out. */
    interface Form {
        Expression of(Arguments arguments, Derivatives derivatives);
    }

    /** One partial derivative. */
    static Calculator derivative() {
        return of(
                "The partial derivative of f by x, at the given point if there is one. By an array it has the array's "
                        + "shape; that of an array by an array is its Jacobian matrix.",
                (arguments, derivatives) -> derivatives.derivative(
                        arguments.get("f"), arguments.get("x").canon()),
                Signature.of("derivative", Parameter.required("f", Kind.ANY), Parameter.required("x", Kind.NAME)));
    }

    /** A list of partial derivatives. */
    static Calculator gradient() {
        return of(
                "The partial derivatives of f by each of the variables, in their order.",
                (arguments, derivatives) ->
                        new ListOf(derivatives.derivatives(arguments.get("f"), arguments.names(VARIABLES))),
                ofVariables("gradient"));
    }

    /** All entries of f by all variables. */
    static Calculator jacobian() {
        return of(
                "The partial derivatives of the entries of f, a row for each, by the variables, a column for each; "
                        + "arrays are flattened by rows.",
                (arguments, derivatives) -> derivatives.jacobian(arguments.get("f"), arguments.names(VARIABLES)),
                ofVariables("jacobian"));
    }

    /** The second derivatives. */
    static Calculator hessian() {
        return of(
                "The second derivatives of f by each pair of variables; arrays are flattened by rows.",
                (arguments, derivatives) ->
                        derivatives.hessian(arguments.get("f"), derivatives.variables(arguments.names(VARIABLES))),
                ofVariables("hessian"));
    }

    private static Calculator of(String explanation, Form form, Signature signature) {
        return new Differentiator(signature, explanation, form, Differentiation.standard());
    }

    private static Signature ofVariables(String name) {
        return Signature.of(name, Parameter.required("f", Kind.ANY), Parameter.required(VARIABLES, Kind.NAMES));
    }

    @Override
    public String source() {
        return "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 4.3";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        return form.of(arguments, new Derivatives(reckoner, differentiation));
    }

    /** A gradient is made of the partial derivatives. */
    @Override
    public List<Expression> madeOf(Arguments arguments, Reckoner reckoner) {
        return name().equals("gradient")
                ? List.of(new ListOf(arguments.items(VARIABLES).stream()
                        .map(variable -> Expression.call("derivative", arguments.get("f"), variable))
                        .toList()))
                : List.of();
    }

    /** By the chain rule, where that gives formulas. */
    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        Expression f = arguments.get("f");
        Expression result = compute(arguments, reckoner);
        boolean one = arguments.find("x").isPresent();
        List<String> by = arguments.names(one ? "x" : VARIABLES);
        if (!isOfFormulas() || new Derivatives(reckoner, differentiation).usesArrays(f, by)) {
            return Derivation.of(
                    new Derivation.Sentence(explanation()),
                    Derivation.Chain.of("f", f),
                    Derivation.Chain.of(name(), result));
        }
        Expression worked = reckoner.holding(Variables.symbols(by)).workOut(f);
        ChainRule rule = new ChainRule(worked, by, reckoner.point(), differentiation);
        return one ? rule.ofOne(result) : rule.ofAll(result);
    }

    private boolean isOfFormulas() {
        return name().equals("derivative") || name().equals("gradient");
    }

    @Override
    public List<Slip> slips() {
        return differentiation != Differentiation.standard()
                ? List.of()
                : Differentiation.MISTAKES.stream()
                        .map(slip -> new Slip(
                                slip.code(),
                                slip.sentence(),
                                new Differentiator(signature, explanation, form, slip.instead())))
                        .toList();
    }
}
