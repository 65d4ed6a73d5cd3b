package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.calculator.Known;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.Network;

/**
 * What all keys of a rubric stand in.
 *
 * @param known givens, networks and the point
 * @param broken names that have a fault of their own: what mentions them is not computed, to not tell one fault twice
 */
record World(Known known, Set<String> broken) {

    World {
        broken = Set.copyOf(broken);
    }

    /** What an expression mentions, itself and through the definitions of names in it. */
    Mentions mentions(Expression expression) {
        List<Mentions> all = new ArrayList<>(List.of(Mentions.in(expression)));
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (String name : all.get(i).names().keySet()) {
                if (known.definitions().containsKey(name) && seen.add(name)) {
                    all.add(Mentions.in(known.definitions().get(name)));
                }
            }
        }
        return Mentions.union(all);
    }

    boolean isBroken(Mentions mentions) {
        return mentions.names().keySet().stream().anyMatch(broken::contains);
    }

    /** The names that a result may contain without being a slip of the pen. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(known.point().keySet());
        known.definitions().values().forEach(definition -> names.addAll(definition.symbols()));
        known.networks().values().stream()
                .map(Network::input)
                .flatMap(List::stream)
                .forEach(size -> names.addAll(size.symbols()));
        return names;
    }
}
