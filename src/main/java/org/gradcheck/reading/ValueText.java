package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Value;

/** A value as a person writes it: {@code [28, 28]}, {@code {-1, 1}}, {@code > 0.5}, {@code 0.82 ± 0.03}. */
public final class ValueText {

    private ValueText() {}

    /** The value, its numbers exactly. */
    public static String of(Value value) {
        return of(value, number -> number.expression().canon());
    }

    /** The value, with its numbers and formulas told by another. */
    public static String of(Value value, Function<Value, String> number) {
        if (value instanceof Value.Items) {
            return "[" + list(value, number) + "]";
        }
        if (value instanceof Value.Undefined undefined) {
            return "no value: " + undefined.why();
        }
        return value instanceof Composite composite ? composite(composite, number) : number.apply(value);
    }

    private static String composite(Composite value, Function<Value, String> number) {
        if (value instanceof Composite.Infinite) {
            return value.expression().canon().replace("oo", "∞");
        }
        List<Value> parts = value.parts();
        if (value instanceof Composite.Range range) {
            return range(range, number);
        }
        if (value instanceof Composite.Named named) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                items.add(named.names().get(i) + " = " + of(parts.get(i), number));
            }
            return String.join(", ", items);
        }
        if (value instanceof Composite.Unordered) {
            return "{" + list(value, number) + "}";
        }
        String sign = value instanceof Composite.PlusMinus ? " ± " : " = ";
        return of(parts.get(0), number) + sign + of(parts.get(1), number);
    }

    private static String range(Composite.Range range, Function<Value, String> number) {
        if (range.isBounded()) {
            return of(range.parts().get(0), number) + sign("<", range.lowClosed()) + "x" + sign("<", range.highClosed())
                    + of(range.parts().get(1), number);
        }
        boolean closed = range.lowClosed() || range.highClosed();
        return sign(range.low().isPresent() ? ">" : "<", closed).stripLeading()
                + of(range.parts().get(0), number);
    }

    private static String sign(String sign, boolean closed) {
        return " " + sign + (closed ? "= " : " ");
    }

    private static String list(Value value, Function<Value, String> number) {
        return value.parts().stream().map(part -> of(part, number)).collect(Collectors.joining(", "));
    }
}
