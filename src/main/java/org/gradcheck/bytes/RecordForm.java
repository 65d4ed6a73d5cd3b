package org.gradcheck.bytes;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A record is written as its components in their order, and made anew by its canonical constructor. */
final class RecordForm implements Form {

    private record Component(Method accessor, Form form) {}

    private final List<Component> components = new ArrayList<>();
    private final Constructor<?> constructor;

    RecordForm(Class<?> type, Forms known) {
        RecordComponent[] declared = type.getRecordComponents();
        for (RecordComponent component : declared) {
            // A record may be known in its own room only.
            component.getAccessor().setAccessible(true);
            components.add(new Component(component.getAccessor(), known.of(component.getGenericType())));
        }
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no constructor of its components", e);
        }
    }

    @Override
    public void write(Object value, FormOutput out) {
        for (Component component : components) {
            component.form().write(called(component.accessor(), value), out);
        }
    }

    private static Object called(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't be read: " + accessor, e);
        }
    }

    @Override
    public Object read(FormInput in) {
        Object[] values =
                components.stream().map(component -> component.form().read(in)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("can't be made: " + constructor, e);
        }
    }
}
