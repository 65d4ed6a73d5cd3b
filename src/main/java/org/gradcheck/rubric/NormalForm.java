package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.calculator.Calculators;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Brings expressions into a form in which the same calculation looks the same: definitions are put in, terms and factors
 * stand in one order, and calculators are called with all their arguments by name. No number is worked out, since
 * {@code 3*3*64} says more than 576.
 */
final class NormalForm implements Algebra<Expression> {

    private static final Comparator<Expression> ORDER = Comparator.comparing(Expression::canon);
    private static final Expression MINUS_ONE = Expression.number(-1);

    private final Map<String, Expression> definitions;
    private final Map<String, Expression> known = new LinkedHashMap<>();

    NormalForm(Map<String, Expression> definitions) {
        this.definitions = definitions;
    }

    Expression of(Expression expression) {
        return expression.fold(this);
    }

    @Override
    public Expression number(BigFraction value) {
        return new Num(value);
    }

    @Override
    public Expression constant(Constant constant) {
        return constant;
    }

    @Override
    public Expression symbol(String name) {
        Expression formed = known.get(name);
        if (formed == null) {
            Expression definition = definitions.get(name);
            formed = definition == null ? new Symbol(name) : definition.fold(this);
            known.put(name, formed);
        }
        return formed;
    }

    @Override
    public Expression sum(List<Expression> terms) {
        List<Expression> all = terms.stream()
                .flatMap(term -> term instanceof Sum inner ? inner.terms().stream() : List.of(term).stream())
                .sorted(ORDER)
                .toList();
        return all.size() == 1 ? all.get(0) : new Sum(all);
    }

    @Override
    public Expression negative(Expression term) {
        return term instanceof Num number ? number.negate() : product(List.of(MINUS_ONE, term));
    }

    @Override
    public Expression product(List<Expression> factors) {
        List<Expression> all = new ArrayList<>();
        factors.forEach(factor -> all.addAll(factor instanceof Product inner ? inner.factors() : List.of(factor)));
        boolean isNegative = all.stream().filter(MINUS_ONE::equals).count() % 2 == 1;
        all.removeIf(factor -> factor.equals(MINUS_ONE) || factor.equals(Expression.ONE));
        if (isNegative || all.isEmpty()) {
            all.add(isNegative ? MINUS_ONE : Expression.ONE);
        }
        all.sort(ORDER);
        return all.size() == 1 ? all.get(0) : new Product(all);
    }

    @Override
    public Expression quotient(Expression dividend, Expression divisor) {
        return dividend instanceof Num
                        && divisor instanceof Num number
                        && number.value().getNumerator().signum() != 0
                ? dividend.over(divisor)
                : product(List.of(dividend, power(divisor, MINUS_ONE)));
    }

    @Override
    public Expression power(Expression base, Expression exponent) {
        return new Power(base, exponent);
    }

    @Override
    public Expression call(String function, List<Expression> arguments, Map<String, Expression> named) {
        Call call = new Call(function, arguments, named);
        return Calculators.standard()
                .find(function)
                .map(calculator -> calculator.signature().bind(call))
                .filter(bound -> bound.faults().isEmpty())
                .map(bound -> byName(function, bound))
                .orElse(call);
    }

    private static Call byName(String function, Arguments arguments) {
        return new Call(function, List.of(), new TreeMap<>(arguments.values()));
    }

    /** A name that is bound by a sum stands for nothing else in it. */
    @Override
    public NormalForm inside(String bound) {
        Map<String, Expression> others = new LinkedHashMap<>(definitions);
        return Optional.ofNullable(others.remove(bound))
                .map(removed -> new NormalForm(others))
                .orElse(this);
    }

    @Override
    public Expression list(List<Expression> items) {
        return new ListOf(items);
    }
}
