package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.tensor.Backpropagation;
import org.gradcheck.tensor.Scalar;
import org.gradcheck.tensor.Tensor;

/**
 * Differentiates what a key says: formulas of plain numbers by the rules of calculus, so that the result is a formula, too;
 * whatever has arrays in it backwards through its computation, at the point of the world.
 */
record Derivatives(Reckoner reckoner, Differentiation differentiation) {

    /** The derivative of f by one variable: of a number in the variable's shape; of an array its Jacobian matrix. */
    Expression derivative(Expression f, String by) {
        return derivatives(f, List.of(by)).get(0);
    }

    /** The derivatives of f by each of the variables. */
    List<Expression> derivatives(Expression f, List<String> by) {
        return usesArrays(f, by) ? backwards(f, variables(by)) : formulas(f, by);
    }

    boolean usesArrays(Expression f, List<String> by) {
        return new ArrayUse(reckoner).isIn(f, by);
    }

    /** The variables are held, as f may have derivatives of arrays in it, which would be taken at the point. */
    List<Expression> formulas(Expression f, List<String> by) {
        Expression worked = reckoner.holding(Variables.symbols(by)).workOut(f);
        return by.stream()
                .map(name -> differentiation.slope(worked, reckoner.names().variable(name)))
                .toList();
    }

    /** The derivatives of f by variables, where these are. */
    List<Expression> backwards(Expression f, Variables variables) {
        Tensor traced = traced(f, variables);
        List<Backpropagation> sweeps = sweeps(traced);
        return variables.tensors().values().stream()
                .map(variable -> derivative(traced, sweeps, variable))
                .toList();
    }

    private Tensor traced(Expression f, Variables variables) {
        return new Tracing(reckoner, variables, differentiation).tensor(f);
    }

    private static List<Backpropagation> sweeps(Tensor traced) {
        return traced.entries().stream().map(Backpropagation::from).toList();
    }

    private static Expression derivative(Tensor f, List<Backpropagation> sweeps, Tensor by) {
        if (f.axes() == 0) {
            return sweeps.get(0).gradient(by).expression();
        }
        if (by.axes() == 0) {
            List<Scalar> slopes = sweeps.stream()
                    .map(sweep -> Scalar.constant(sweep.derivative(by.scalar())))
                    .toList();
            return new Tensor(f.shape(), slopes).expression();
        }
        return matrix(sweeps, List.of(by));
    }

    /** A row for each entry of f, a column for each entry of the variables. */
    Expression jacobian(Expression f, List<String> by) {
        if (f instanceof ListOf list && list.items().stream().noneMatch(item -> usesArrays(item, by))) {
            return list(list.items().stream().map(item -> new ListOf(formulas(item, by))));
        }
        Variables variables = variables(by);
        Tensor traced = traced(f, variables);
        return matrix(sweeps(traced), by.stream().map(variables::tensor).toList());
    }

    private static Expression matrix(List<Backpropagation> sweeps, List<Tensor> by) {
        return list(sweeps.stream().map(sweep -> list(entries(by).map(entry -> sweep.derivative(entry)))));
    }

    private static Stream<Scalar> entries(List<Tensor> tensors) {
        return tensors.stream().flatMap(tensor -> tensor.entries().stream());
    }

    private static Expression list(Stream<Expression> items) {
        return new ListOf(items.toList());
    }

    /** The second derivatives, a row and a column for each entry of the variables. */
    Expression hessian(Expression f, Variables variables) {
        Map<String, Expression> places = variables.places();
        Derivatives symbolic = new Derivatives(reckoner.holding(variables), differentiation);
        List<String> names = List.copyOf(variables.tensors().keySet());
        Stream<Expression> slopes = symbolic.derivatives(f, names).stream()
                .flatMap(slope -> Tensor.of(slope).entries().stream())
                .map(Scalar::value);
        return list(slopes.map(slope ->
                list(places.keySet().stream().map(entry -> Reckoner.at(places, differentiation.slope(slope, entry))))));
    }

    /** The variables where they are at the point; one without a value stays a symbol. */
    Variables variables(List<String> by) {
        Map<String, Tensor> places = new LinkedHashMap<>();
        by.forEach(name -> places.put(name, place(name)));
        return Variables.at(places);
    }

    /** An array that is given as a constant may be differentiated by, as if it were the point. */
    private Tensor place(String name) {
        Optional<Expression> given = reckoner.names().definition(name).filter(ListOf.class::isInstance);
        Expression place = reckoner.held(name)
                .or(() -> given.map(reckoner::workOut))
                .or(() -> reckoner.place(reckoner.names().variable(name)))
                .orElseGet(() -> new Symbol(name));
        return Tensor.of(place);
    }
}
