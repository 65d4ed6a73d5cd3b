package org.gradcheck.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;

/**
 * What a call gives to a layer or a calculator, by the names of its {@link Signature}.
 *
 * <p>Look at {@link #faults} first: the other methods may be asked only if there are none.
 *
 * @param values name to argument as written; parameters with a default are always there
 * @param faults one sentence for each thing that is wrong
 */
public record Arguments(Map<String, Expression> values, List<String> faults) {

    public static final Expression YES = new Symbol("yes");
    public static final Expression NO = new Symbol("no");

    public Arguments {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        faults = List.copyOf(faults);
    }

    public Optional<Expression> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** An argument that is required or has a default. */
    public Expression get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no argument " + name + " in " + values));
    }

    /** Data of other programs says {@code true} and {@code false}. */
    static boolean isYes(Expression flag) {
        return flag.equals(YES) || flag.equals(new Symbol("true"));
    }

    static boolean isNo(Expression flag) {
        return flag.equals(NO) || flag.equals(new Symbol("false"));
    }

    /** Whether the argument is {@code yes}. */
    public boolean isYes(String name) {
        return isYes(get(name));
    }

    /** The items of an argument that is a list, or the argument as the one item. */
    public List<Expression> items(String name) {
        Expression argument = get(name);
        return argument instanceof ListOf list ? list.items() : List.of(argument);
    }

    /** Whether the argument was given as a list, be it of one item. */
    public boolean isList(String name) {
        return get(name) instanceof ListOf;
    }

    /** The names in an argument of the kind {@link Parameter.Kind#NAME} or {@link Parameter.Kind#NAMES}. */
    public List<String> names(String name) {
        return items(name).stream().map(Expression::canon).toList();
    }

    /** The name in an argument of the kind {@link Parameter.Kind#NAME}. */
    public Optional<String> findName(String name) {
        return find(name).map(Expression::canon);
    }
}
