package org.gradcheck.calculator;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Spelling;
import org.gradcheck.network.Network;
import org.gradcheck.network.Networks;

/** What names stand for in a known world. */
record Names(Known known) {

    Optional<Expression> definition(String name) {
        return Optional.ofNullable(known.definitions().get(name));
    }

    /** The name that is meant by a name: another one if it is defined as a mere name, as a table's row is. */
    String meant(String written) {
        return definition(written)
                .filter(Symbol.class::isInstance)
                .map(Expression::canon)
                .orElse(written);
    }

    /** A name that something can be differentiated by: it must not be defined away. */
    String variable(String name) {
        definition(name).ifPresent(defined -> {
            throw new CalculatorFault(name + " is defined as " + defined.canon()
                    + ", so nothing can be differentiated by it; give its value as a point instead.");
        });
        return name;
    }

    /** A name that nothing defines; a network has no value of its own. */
    Expression undefined(String name) {
        if (findNetwork(name).isPresent() && !known.point().containsKey(name)) {
            throw new CalculatorFault(
                    name + " is a network, not a number; ask for something of it, such as parameters(" + name + ").");
        }
        return new Symbol(name);
    }

    private Optional<Network> findNetwork(String name) {
        return Optional.ofNullable(known.networks().get(name)).or(() -> Networks.find(name));
    }

    /** The network of that name. */
    Network network(String name) {
        return findNetwork(name).orElseThrow(() -> {
            Set<String> names = new TreeSet<>(known.networks().keySet());
            names.addAll(Networks.names());
            return new CalculatorFault("There is no network " + name + "." + Spelling.didYouMean(name, names));
        });
    }
}
