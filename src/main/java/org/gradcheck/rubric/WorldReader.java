package org.gradcheck.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.calculator.Known;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.Network;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Fields;

/** Reads {@code networks:} and {@code given:}. */
final class WorldReader {

    /** The key among the givens that holds values to be put in last. */
    private static final String POINT = "point";

    /** Definitions of definitions grow without end long before anyone needs so many terms. */
    private static final long MOST_TERMS = 10_000;

    /** Each may lead to the next, which is as deep as computing them can go. */
    private static final int MOST_DEFINITIONS = 200;

    private final Faults faults;
    private final Map<String, Network> networks = new LinkedHashMap<>();
    private final Map<String, Expression> definitions = new LinkedHashMap<>();
    private final Map<String, Expression> point = new LinkedHashMap<>();
    private final Set<String> broken = new TreeSet<>();

    private WorldReader(Faults faults) {
        this.faults = faults;
    }

    static World read(Section rubric, Faults faults) {
        WorldReader reader = new WorldReader(faults);
        rubric.entries("networks").forEach(reader::network);
        rubric.entries("at").forEach(value -> reader.put(value, reader.point));
        reader.givens(rubric);
        return new World(new Known(reader.definitions, reader.networks, reader.point, Map.of()), reader.broken);
    }

    private void givens(Section rubric) {
        List<Field> given = rubric.entries("given");
        if (given.size() > MOST_DEFINITIONS) {
            faults.error(
                    rubric.position("given"),
                    "There are more than " + MOST_DEFINITIONS + " definitions: write values into the answers.");
            given.forEach(entry -> broken.add(entry.key()));
        } else {
            given.forEach(this::given);
            checkOrder(given);
        }
    }

    private void network(Field entry) {
        new NetworkSection(faults)
                .read(entry)
                .ifPresentOrElse(network -> networks.put(entry.key(), network), () -> broken.add(entry.key()));
    }

    private void given(Field entry) {
        if (!entry.key().equals(POINT)) {
            put(entry, definitions);
        } else if (entry.value() instanceof Fields values) {
            values.fields().values().forEach(value -> put(value, point));
        } else {
            faults.error(entry.position(), "point: takes names with their values, such as {x1: 1, w1: 0}.");
        }
    }

    private void put(Field entry, Map<String, Expression> known) {
        checkName(entry);
        Optional<Expression> expression = new KeyReader(faults).expression(entry.value());
        if (expression.isPresent()) {
            known.put(entry.key(), expression.get());
        } else {
            broken.add(entry.key());
        }
    }

    private void checkName(Field entry) {
        if (!entry.key().matches("[A-Za-z][A-Za-z0-9_]*")) {
            faults.error(
                    entry.position(),
                    entry.key() + " can't be used as a name in expressions: a name is made of letters, digits and _.");
        }
        if (networks.containsKey(entry.key())) {
            faults.error(
                    entry.position(), entry.key() + " is the name of a network already: call one of them otherwise.");
        }
    }

    private void checkOrder(List<Field> given) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        definitions.forEach((name, definition) -> needs.put(name, definition.symbols()));
        Order order = Order.of(needs);
        Set<String> large = large(order.names());
        for (Field entry : given) {
            if (order.circle().contains(entry.key())) {
                faults.error(entry.position(), "This definition leads back to itself: " + order.story() + ".");
            }
            if (large.contains(entry.key())
                    && definition(entry.key()).symbols().stream().noneMatch(large::contains)) {
                faults.error(
                        entry.position(),
                        entry.key() + " has more than " + MOST_TERMS
                                + " terms when the definitions in it are put in: split it up or write a value.");
            }
        }
        broken.addAll(order.left());
        broken.addAll(large);
    }

    private Expression definition(String name) {
        return definitions.getOrDefault(name, Expression.ZERO);
    }

    /** The definitions that hold too many terms when the definitions in them are put in. */
    private Set<String> large(List<String> order) {
        Map<String, Long> terms = new LinkedHashMap<>();
        for (String name : order) {
            long sum = 1;
            for (Map.Entry<String, Long> inside :
                    Mentions.in(definition(name)).names().entrySet()) {
                sum += Math.min(MOST_TERMS, terms.getOrDefault(inside.getKey(), 1L)) * inside.getValue();
            }
            terms.put(name, sum);
        }
        terms.values().removeIf(sum -> sum <= MOST_TERMS);
        return terms.keySet();
    }
}
