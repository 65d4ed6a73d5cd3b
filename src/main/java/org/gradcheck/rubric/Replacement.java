package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradcheck.calculator.Calculator;
import org.gradcheck.calculator.Calculators;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Signature;

/**
 * Puts others in place of calculations within a calculation, all in {@link NormalForm}. A calculation is found as a whole,
 * or as some terms of a sum or factors of a product; not in what a calculator takes as it is written, such as a function to
 * be differentiated.
 *
 * @param others what to put in place of what
 * @param unfolding what else to try with a call in which there is nothing to replace
 */
record Replacement(Map<Expression, Expression> others, Function<Call, Optional<Expression>> unfolding) {

    /** Numbers alone are found as a whole only: two of them among factors may be there by chance. */
    private static boolean isTelling(List<Expression> operands) {
        return operands.stream().anyMatch(operand -> !(operand instanceof Num));
    }

    /** The expression with others put in, be it as a whole; empty if there is nothing to replace. */
    Optional<Expression> in(Expression expression) {
        return Optional.ofNullable(others.get(expression)).or(() -> inside(expression));
    }

    /** The expression with others put in, but not as a whole. */
    Optional<Expression> inside(Expression expression) {
        if (expression instanceof Sum sum) {
            return operands(sum.terms(), Sum::new, whole -> whole instanceof Sum other ? other.terms() : List.of());
        }
        if (expression instanceof Product product) {
            return operands(
                    product.factors(),
                    Product::new,
                    whole -> whole instanceof Product other ? other.factors() : List.of());
        }
        if (expression instanceof Power power) {
            return each(List.of(power.base(), power.exponent())).map(both -> new Power(both.get(0), both.get(1)));
        }
        if (expression instanceof ListOf list) {
            return each(list.items()).map(ListOf::new);
        }
        return expression instanceof Call call ? call(call) : Optional.empty();
    }

    private Optional<Expression> operands(
            List<Expression> operands,
            Function<List<Expression>, Expression> join,
            Function<Expression, List<Expression>> operandsOf) {
        List<Expression> left = new ArrayList<>(operands);
        List<Expression> found = new ArrayList<>();
        others.forEach((whole, other) -> {
            List<Expression> some = operandsOf.apply(whole);
            if (some.size() > 1 && some.size() < operands.size() && isTelling(some) && left.containsAll(some)) {
                some.forEach(left::remove);
                found.add(other);
            }
        });
        Optional<List<Expression>> replaced = each(left);
        if (found.isEmpty() && replaced.isEmpty()) {
            return Optional.empty();
        }
        found.addAll(replaced.orElse(left));
        return Optional.of(join.apply(found));
    }

    /** Empty if nothing is replaced in any of them. */
    private Optional<List<Expression>> each(List<Expression> parts) {
        List<Optional<Expression>> replaced = parts.stream().map(this::in).toList();
        if (replaced.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(replaced.get(i).orElse(parts.get(i)));
        }
        return Optional.of(all);
    }

    private Optional<Expression> call(Call call) {
        return Calculators.standard()
                .find(call.function())
                .map(calculator -> values(call, calculator).or(() -> unfolding.apply(call)))
                .orElseGet(() ->
                        each(call.arguments()).map(arguments -> new Call(call.function(), arguments, call.named())));
    }

    /** The arguments that count by their value. */
    private Optional<Expression> values(Call call, Calculator calculator) {
        Map<String, Expression> named = new LinkedHashMap<>(call.named());
        Signature signature = calculator.signature();
        signature.parameters().stream()
                .filter(calculator::takesValueOf)
                .forEach(parameter -> named.computeIfPresent(
                        parameter.name(), (name, value) -> in(value).orElse(value)));
        return named.equals(call.named()) ? Optional.empty() : Optional.of(new Call(call.function(), List.of(), named));
    }
}
