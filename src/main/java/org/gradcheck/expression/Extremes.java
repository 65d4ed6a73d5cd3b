package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;

/** The largest or smallest of several: lists are taken apart, numbers compared, repetitions dropped. */
final class Extremes {

    private Extremes() {}

    static Optional<Expression> simplified(String function, List<Expression> arguments) {
        Set<Expression> different = new LinkedHashSet<>();
        Optional<BigFraction> number = Optional.empty();
        for (Expression argument : flat(arguments)) {
            if (argument instanceof Num fraction) {
                number = Optional.of(number.map(other -> better(function, other, fraction.value()))
                        .orElse(fraction.value()));
            } else {
                different.add(argument);
            }
        }
        List<Expression> rest = new ArrayList<>(different);
        number.ifPresent(best -> rest.add(0, new Num(best)));
        if (rest.size() == 1) {
            return Optional.of(rest.get(0));
        }
        return rest.equals(arguments) || rest.isEmpty() ? Optional.empty() : Optional.of(call(function, rest));
    }

    private static List<Expression> flat(List<Expression> arguments) {
        List<Expression> flat = new ArrayList<>();
        arguments.forEach(argument -> flat.addAll(argument instanceof ListOf list ? list.items() : List.of(argument)));
        return flat;
    }

    private static BigFraction better(String function, BigFraction a, BigFraction b) {
        return a.compareTo(b) > 0 == function.equals("max") ? a : b;
    }

    private static Expression call(String function, List<Expression> arguments) {
        return new Call(function, arguments, Map.of());
    }
}
