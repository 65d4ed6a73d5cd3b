package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.calculator.CalculatorFault;
import org.gradcheck.calculator.Calculators;
import org.gradcheck.calculator.Known;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Value;

/** Finds the ways in which one calculation goes on from calculations that were asked for before. */
final class Unfolding {

    private static final Calculators CALCULATORS = Calculators.standard();

    /** A layer is made of the one before, and so on; further back nobody starts. */
    private static final int DEEPEST = 60;

    private final Stated stated;
    private final Known known;
    private final NormalForm form;
    private final Replacement replacement;
    private final Map<Call, Optional<Expression>> unfolded = new LinkedHashMap<>();
    private int depth;

    /** @param key the right answers, to tell what is left of a sum */
    Unfolding(Stated stated, Known known, Map<String, Value> key, NormalForm form) {
        this.stated = stated;
        this.known = known.withParts(key);
        this.form = form;
        this.replacement = new Replacement(stated.answers(), this::unfolded);
    }

    /** The calculation with {@code part(...)} in place of others, once for each way. */
    List<Expression> ways(Expression calculation) {
        List<Optional<Expression>> ways = new ArrayList<>();
        if (calculation instanceof Call call
                && CALCULATORS.find(call.function()).isPresent()) {
            ways.add(new Replacement(stated.answers(), other -> Optional.empty()).inside(call));
            goingOn(call).map(Optional::of).forEach(ways::add);
        } else {
            ways.add(replacement.inside(calculation));
        }
        return ways.stream().flatMap(Optional::stream).map(this::settled).toList();
    }

    private Optional<Expression> unfolded(Call call) {
        Optional<Expression> before = unfolded.get(call);
        if (before == null) {
            unfolded.put(call, Optional.empty());
            before = depth < DEEPEST ? unfold(call) : Optional.empty();
            unfolded.put(call, before);
        }
        return before;
    }

    private Optional<Expression> unfold(Call call) {
        depth++;
        Optional<Expression> way = goingOn(call).findFirst();
        depth--;
        return way;
    }

    private Stream<Expression> goingOn(Call call) {
        return Stream.concat(
                CALCULATORS.madeOf(call, known).stream().flatMap(made -> goingOn(call, form.of(made)).stream()),
                new InnerDerivatives(stated.answers())
                        .ways(call).stream().map(way -> replacement.in(way).orElse(way)));
    }

    private Optional<Expression> goingOn(Call whole, Expression made) {
        if (!stated.mayBeIn(whole, made)) {
            return Optional.empty();
        }
        return made instanceof Sum sum ? total(whole, sum) : replacement.in(made);
    }

    /** Of the terms that nobody was asked for, there may be many, only the sum is of interest. */
    private Optional<Expression> total(Call whole, Sum sum) {
        List<Expression> found = sum.terms().stream()
                .flatMap(term -> replacement.in(term).stream())
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Expression> terms = new ArrayList<>(found);
        if (found.size() < sum.terms().size()) {
            try {
                Expression rest =
                        CALCULATORS.workedOut(whole, known).minus(CALCULATORS.workedOut(new Sum(found), known));
                terms.add(rest);
            } catch (CalculatorFault fault) {
                return Optional.empty();
            }
        }
        return Optional.of(new Sum(terms));
    }

    /** With the results of calculators that do not depend on other parts, so that they are computed once and for all. */
    private Expression settled(Expression way) {
        Mentions mentions = Mentions.in(way);
        if (mentions.functions().stream()
                .allMatch(function -> CALCULATORS.find(function).isEmpty())) {
            return way;
        }
        if (mentions.parts().isEmpty()) {
            return workedOut(way);
        }
        if (way instanceof Sum sum) {
            return new Sum(settled(sum.terms()));
        }
        if (way instanceof Product product) {
            return new Product(settled(product.factors()));
        }
        if (way instanceof ListOf list) {
            return new ListOf(settled(list.items()));
        }
        return way instanceof Power power ? new Power(settled(power.base()), settled(power.exponent())) : way;
    }

    private List<Expression> settled(List<Expression> parts) {
        return parts.stream().map(this::settled).toList();
    }

    private Expression workedOut(Expression expression) {
        try {
            return CALCULATORS.workedOut(expression, known);
        } catch (CalculatorFault fault) {
            return expression;
        }
    }
}
