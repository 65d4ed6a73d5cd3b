package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.optimiser.Synonym;

/** Works out the numbers that an optimiser or a schedule is called with, and puts those under other names in place. */
record Numbers(Signature signature, List<Synonym> synonyms) {

    private static final Set<Kind> AS_WRITTEN = Set.of(Kind.NAME, Kind.NAMES, Kind.FLAG);

    Numbers {
        synonyms = List.copyOf(synonyms);
    }

    /** All that were given or have a default, at the point. */
    Map<String, Expression> of(Arguments arguments, List<Parameter> parameters, Reckoner reckoner) {
        Map<String, Expression> point = reckoner.point();
        Map<String, Expression> numbers = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            arguments
                    .find(parameter.name())
                    .map(written -> AS_WRITTEN.contains(parameter.kind())
                            ? written
                            : Reckoner.at(point, reckoner.workOut(written)))
                    .ifPresent(number -> numbers.put(parameter.name(), number));
        }
        synonyms.forEach(synonym -> resolve(synonym, numbers));
        return numbers;
    }

    private void resolve(Synonym synonym, Map<String, Expression> numbers) {
        Optional<Expression> given = Optional.ofNullable(numbers.remove(synonym.name()));
        Optional<Expression> before = Optional.ofNullable(numbers.get(synonym.parameter()));
        if (given.isEmpty()) {
            if (before.isEmpty()) {
                throw new CalculatorFault(
                        signature.name() + " needs its " + synonym.parameter() + ": " + signature.usage() + ".");
            }
            return;
        }
        Expression meant = synonym.item().isPresent()
                ? replaced(before.orElseThrow(), synonym.item().getAsInt(), given.get())
                : given.get();
        if (before.isPresent() && !before.get().equals(meant) && !isDefault(synonym, before.get())) {
            throw new CalculatorFault(signature.name() + " is given its " + synonym.parameter() + " twice: "
                    + before.get().canon() + ", and as " + synonym.name() + " "
                    + given.get().canon() + ".");
        }
        numbers.put(synonym.parameter(), meant);
    }

    /** Of two numbers of a list one may stand in for its default after the other has. */
    private boolean isDefault(Synonym synonym, Expression value) {
        Optional<Expression> otherwise = signature.parameters().stream()
                .filter(parameter -> parameter.name().equals(synonym.parameter()))
                .findFirst()
                .flatMap(Parameter::otherwise);
        return synonym.item().isPresent()
                ? otherwise
                        .map(list -> item(list, synonym.item().getAsInt())
                                .equals(item(value, synonym.item().getAsInt())))
                        .orElse(false)
                : otherwise.equals(Optional.of(value));
    }

    private static Optional<Expression> item(Expression list, int index) {
        return list instanceof ListOf items && index < items.items().size()
                ? Optional.of(items.items().get(index))
                : Optional.empty();
    }

    private static Expression replaced(Expression list, int index, Expression value) {
        List<Expression> items = new ArrayList<>(list instanceof ListOf all ? all.items() : List.of(list));
        if (index < items.size()) {
            items.set(index, value);
        }
        return new ListOf(items);
    }
}
