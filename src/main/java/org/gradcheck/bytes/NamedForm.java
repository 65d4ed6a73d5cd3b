package org.gradcheck.bytes;

import java.util.function.Function;

/**
 * Values that are written as their names.
 *
 * @param named the value of a name; throws for a name that none has
 */
public record NamedForm<T>(Class<T> type, Function<T, String> name, Function<String, T> named) implements Form {

    @Override
    public void write(Object value, FormOutput out) {
        out.putText(name.apply(type.cast(value)));
    }

    @Override
    public Object read(FormInput in) {
        return named.apply(in.takeText());
    }
}
