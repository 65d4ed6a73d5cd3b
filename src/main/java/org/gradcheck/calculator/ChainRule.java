package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Sentence;
import org.gradcheck.calculator.Derivation.Step;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Differentiates as a person does: inner functions get names, and the slope of each is its slope by what is inside, times
 * the slope of that (Goodfellow, Bengio and Courville, Deep Learning, 2016, section 6.5.2).
 */
final class ChainRule {

    private static final String FUNCTION = "f";

    /** With more inner functions a tale becomes too long to follow. */
    private static final int MOST_INNER_FUNCTIONS = 12;

    private final Expression f;
    private final InnerFunctions inner;
    private final List<String> variables;
    private final Map<String, Expression> point;
    private final Differentiation differentiation;

    ChainRule(Expression f, List<String> variables, Map<String, Expression> point, Differentiation differentiation) {
        this.f = f;
        this.variables = variables;
        this.point = point;
        this.differentiation = differentiation;
        InnerFunctions all = InnerFunctions.of(f, variables);
        boolean isFew = all.definitions().size() <= MOST_INNER_FUNCTIONS;
        this.inner = isFew ? all : new InnerFunctions(f, Map.of());
    }

    /** The derivative by the one variable. */
    Derivation ofOne(Expression derivative) {
        List<Step> steps = opening();
        steps.addAll(slopes(variables.get(0), derivative));
        return new Derivation(steps);
    }

    /** The derivatives by all variables, and the list of them. */
    Derivation ofAll(Expression gradient) {
        List<Step> steps = opening();
        variables.forEach(by -> steps.addAll(slopes(by, differentiation.slope(f, by))));
        List<Expression> all = variables.stream().map(by -> slope(FUNCTION, by)).toList();
        steps.add(Chain.of("gradient", new ListOf(all), gradient));
        return new Derivation(steps);
    }

    private List<Step> opening() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Sentence(
                inner.definitions().isEmpty()
                        ? "Term by term; other names count as constants."
                        : "By the chain rule: the slope by an inner function, times the slope of that."));
        steps.add(chain(FUNCTION, f, inner.outermost()));
        Map<String, Expression> known = new LinkedHashMap<>(point);
        inner.definitions().forEach((name, definition) -> {
            Expression there = definition.substitute(known);
            known.put(name, there.simplify());
            steps.add(point.isEmpty() ? chain(name, definition) : chain(name, definition, there, there.simplify()));
        });
        return steps;
    }

    /** The slopes of the inner functions by a variable, then that of f itself. */
    private List<Step> slopes(String by, Expression derivative) {
        List<Step> steps = new ArrayList<>();
        Map<String, Expression> slopes = new LinkedHashMap<>();
        slopes.put(by, Expression.ONE);
        inner.definitions().forEach((name, definition) -> {
            Expression slope = product(definition, slopes);
            if (!slope.equals(Expression.ZERO)) {
                steps.add(chain(slope(name, by).canon(), outerTimesInner(definition, by, slopes), slope));
                slopes.put(name, slope);
            }
        });
        Expression whole = outerTimesInner(inner.outermost(), by, slopes);
        steps.add(chain(slope(FUNCTION, by).canon(), whole, product(inner.outermost(), slopes), derivative));
        return steps;
    }

    /** {@code sigmoid(u1)*(1 - sigmoid(u1))*du1/dw}, or the sum of such products. */
    private static Expression outerTimesInner(Expression function, String by, Map<String, Expression> slopes) {
        List<Expression> terms = new ArrayList<>();
        for (String name : slopes.keySet()) {
            Expression outer = function.derivative(name);
            if (!outer.equals(Expression.ZERO)) {
                terms.add(name.equals(by) ? outer : times(outer, slope(name, by)));
            }
        }
        return terms.isEmpty() ? Expression.ZERO : terms.size() == 1 ? terms.get(0) : new Sum(terms);
    }

    private static Expression times(Expression outer, Expression inner) {
        return outer.equals(Expression.ONE) ? inner : new Product(List.of(outer, inner));
    }

    private static Expression product(Expression function, Map<String, Expression> slopes) {
        Expression sum = Expression.ZERO;
        for (Map.Entry<String, Expression> slope : slopes.entrySet()) {
            sum = sum.plus(function.derivative(slope.getKey()).times(slope.getValue()));
        }
        return sum;
    }

    private static Expression slope(String function, String by) {
        return new Quotient(new Symbol("d" + function), new Symbol("d" + by));
    }

    /** The links that say something new; the last one stays in any case. */
    private static Chain chain(String name, Expression... links) {
        Map<String, Expression> kept = new LinkedHashMap<>();
        for (Expression link : links) {
            kept.remove(link.canon());
            kept.put(link.canon(), link);
        }
        return new Chain(name, List.copyOf(kept.values()));
    }
}
