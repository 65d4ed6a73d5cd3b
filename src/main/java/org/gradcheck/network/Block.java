package org.gradcheck.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Layers that a description uses by a name of its own, like a layer type.
 *
 * @param takes names that stand in the layers for what is given where the block is used: {@code [filters, stride(1)]},
 *     where 1 is the stride if none is given
 * @param layers a list, or a single layer
 */
public record Block(String name, Expression takes, Expression layers) {

    Block withLayers(Expression others) {
        return new Block(name, takes, others);
    }

    /** The layers where the block is used with these arguments. */
    Expression layersWith(Arguments arguments) {
        return layers.substitute(arguments.values());
    }

    /** How the block is used; empty if what it takes is not written as it should be. */
    Optional<Signature> signature() {
        List<Parameter> parameters = new ArrayList<>();
        List<Expression> written = takes instanceof ListOf list ? list.items() : List.of(takes);
        written.forEach(taken -> parameter(taken).ifPresent(parameters::add));
        return parameters.size() == written.size() ? Optional.of(new Signature(name, parameters)) : Optional.empty();
    }

    private static Optional<Parameter> parameter(Expression taken) {
        if (taken instanceof Symbol symbol) {
            return Optional.of(Parameter.required(symbol.name(), Kind.ANY));
        }
        return taken instanceof Call call
                        && call.arguments().size() == 1
                        && call.named().isEmpty()
                ? Optional.of(Parameter.optional(
                        call.function(), Kind.ANY, call.arguments().get(0)))
                : Optional.empty();
    }

    /** Every name in the layers that may be that of a layer type. */
    Set<String> uses() {
        Set<String> names = new LinkedHashSet<>();
        collect(layers, names);
        collect(takes, names);
        return names;
    }

    private static void collect(Expression layers, Set<String> names) {
        if (layers instanceof Symbol symbol) {
            names.add(symbol.name());
        } else if (layers instanceof ListOf list) {
            list.items().forEach(item -> collect(item, names));
        } else if (layers instanceof Call call) {
            names.add(call.function());
            call.arguments().forEach(argument -> collect(argument, names));
            call.named().values().forEach(argument -> collect(argument, names));
        }
    }
}
