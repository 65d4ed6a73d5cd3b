package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Expression.ListOf;

/** What an answer can stand for that is neither one number or formula nor a list in order. */
public sealed interface Composite extends Value {

    @Override
    default Expression expression() {
        return new ListOf(parts().stream().map(Value::expression).toList());
    }

    /** {@code {-1, 1}}: values without an order. */
    record Unordered(List<Value> parts) implements Composite {
        public Unordered {
            parts = List.copyOf(parts);
        }
    }

    /**
     * {@code (0, 1]}, {@code > 0.5}: all numbers between two ends. An end that is absent bounds nothing, and one of the two
     * is there.
     *
     * @param lowClosed whether the lower end is one of the numbers
     * @param highClosed whether the upper end is one of the numbers
     */
    record Range(Optional<Value> low, boolean lowClosed, Optional<Value> high, boolean highClosed)
            implements Composite {
        public Range {
            if (low.isEmpty() && high.isEmpty()) {
                throw new IllegalArgumentException("a range needs an end");
            }
        }

        /** Whether it ends on both sides. */
        public boolean isBounded() {
            return low.isPresent() && high.isPresent();
        }

        @Override
        public List<Value> parts() {
            List<Value> ends = new ArrayList<>();
            low.ifPresent(ends::add);
            high.ifPresent(ends::add);
            return List.copyOf(ends);
        }
    }

    /** {@code 0.82 ± 0.03}: a number and how far it may be off. */
    record PlusMinus(Value centre, Value radius) implements Composite {
        @Override
        public List<Value> parts() {
            return List.of(centre, radius);
        }
    }

    /** {@code y = x^2 + 1}: two sides, of which neither alone is the answer. */
    record Equation(Value left, Value right) implements Composite {
        @Override
        public List<Value> parts() {
            return List.of(left, right);
        }
    }

    /**
     * {@code w1 = 0.5, w2 = -0.25}: several values, each with a name.
     *
     * @param names as many as values
     */
    record Named(List<String> names, List<Value> parts) implements Composite {
        public Named {
            names = List.copyOf(names);
            parts = List.copyOf(parts);
            if (names.size() != parts.size()) {
                throw new IllegalArgumentException(names + " name " + parts.size() + " values");
            }
        }
    }
}
