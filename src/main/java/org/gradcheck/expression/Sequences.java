package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Puts sequences that grow by equal steps in place of the indexed names in sums, {@code a + b*i} for {@code x_i} with a and
 * b the same in every sum, so that formulas about any x can be compared.
 */
final class Sequences extends Substitution {

    private final List<String> bounds;

    Sequences() {
        this(List.of());
    }

    private Sequences(List<String> bounds) {
        super(Map.of());
        this.bounds = bounds;
    }

    @Override
    public Algebra<Expression> inside(String bound) {
        List<String> more = new ArrayList<>(bounds);
        more.add(bound);
        return new Sequences(more);
    }

    @Override
    public Expression symbol(String name) {
        String sequence = name;
        Expression value = Expression.ZERO;
        for (String bound : bounds) {
            Optional<Integer> position = Indexed.position(name, bound);
            if (position.isPresent()) {
                sequence = Indexed.at(sequence, bound, "*").orElse(sequence);
                Expression step = new Symbol(sequence.replaceAll("_.*", "") + " step " + position.get());
                value = value.plus(step.times(new Symbol(bound)));
            }
        }
        return sequence.equals(name) ? super.symbol(name) : new Symbol(sequence).plus(value);
    }
}
