package org.gradcheck.bytes;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form of a type: of a record from the forms of its components, of a sealed family from those of its members. So
 * nothing has to be written here for a new kind of block or place.
 *
 * <p>Only what the declared types lead to can be written or read; both sides run the same program, so there are no versions.
 */
final class Forms {

    private final Map<Type, Form> known = new HashMap<>();

    Forms(NamedForm<?>... named) {
        for (NamedForm<?> form : named) {
            known.put(form.type(), form);
        }
        known.put(int.class, new Plain<>(FormOutput::putInt, FormInput::takeInt));
        known.put(long.class, new Plain<>(FormOutput::putLong, FormInput::takeLong));
        known.put(double.class, new Plain<>(FormOutput::putDouble, FormInput::takeDouble));
        known.put(boolean.class, new Plain<Boolean>((out, yes) -> out.putByte(yes ? 1 : 0), in -> in.takeByte() != 0));
        known.put(String.class, new Plain<>(FormOutput::putText, FormInput::takeText));
        known.put(byte[].class, new Plain<>(FormOutput::putBytes, FormInput::takeBytes));
        known.put(BigInteger.class, new Plain<>(Forms::put, Forms::takeBigInteger));
        known.put(BigFraction.class, new Plain<>(Forms::put, Forms::takeFraction));
        known.put(BigDecimal.class, new NamedForm<>(BigDecimal.class, BigDecimal::toString, BigDecimal::new));
        known.put(
                OffsetDateTime.class,
                new NamedForm<>(OffsetDateTime.class, OffsetDateTime::toString, OffsetDateTime::parse));
    }

    /** @throws IllegalArgumentException if values of the type are no plain data */
    Form of(Type type) {
        Form form = known.get(type);
        if (form == null) {
            // A record may hold others of its own kind, so its form is known before it is made.
            Later later = new Later();
            known.put(type, later);
            form = made(type);
            later.form = form;
            known.put(type, form);
        }
        return form;
    }

    private Form made(Type type) {
        if (type instanceof ParameterizedType container) {
            return made(container);
        }
        if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return new RecordForm(plain, this);
            }
            if (plain.isEnum()) {
                return new Constant(plain.getEnumConstants());
            }
            if (plain.isSealed()) {
                return new Family(List.of(plain.getPermittedSubclasses()), this);
            }
        }
        throw new IllegalArgumentException(type + " is no plain data");
    }

    private Form made(ParameterizedType type) {
        Form first = of(type.getActualTypeArguments()[0]);
        if (type.getRawType() == List.class) {
            return new Items(first);
        }
        if (type.getRawType() == Optional.class) {
            return new Perhaps(first);
        }
        if (type.getRawType() == Map.class) {
            return new Entries(first, of(type.getActualTypeArguments()[1]));
        }
        throw new IllegalArgumentException(type + " is no plain data");
    }

    private static void put(FormOutput out, BigInteger number) {
        out.putBytes(number.toByteArray());
    }

    private static BigInteger takeBigInteger(FormInput in) {
        return new BigInteger(in.takeBytes());
    }

    private static void put(FormOutput out, BigFraction fraction) {
        put(out, fraction.getNumerator());
        put(out, fraction.getDenominator());
    }

    private static BigFraction takeFraction(FormInput in) {
        return new BigFraction(takeBigInteger(in), takeBigInteger(in));
    }

    /** A form that is still being made. */
    private static final class Later implements Form {

        private @Nullable Form form;

        @Override
        public void write(Object value, FormOutput out) {
            made().write(value, out);
        }

        @Override
        public Object read(FormInput in) {
            return made().read(in);
        }

        private Form made() {
            return Objects.requireNonNull(form, "a form that is not made yet");
        }
    }

    private interface Writer<T> {
        void write(FormOutput out, T value);
    }

    private interface Reader<T> {
        T read(FormInput in);
    }

    private record Plain<T>(Writer<T> writer, Reader<T> reader) implements Form {
        @Override
        @SuppressWarnings("unchecked") // a form is only asked to write values of its type
        public void write(Object value, FormOutput out) {
            writer.write(out, (T) value);
        }

        @Override
        public Object read(FormInput in) {
            return reader.read(in);
        }
    }

    private record Items(Form item) implements Form {
        @Override
        public void write(Object value, FormOutput out) {
            List<?> items = (List<?>) value;
            out.putInt(items.size());
            items.forEach(one -> item.write(one, out));
        }

        @Override
        public Object read(FormInput in) {
            List<Object> items = new ArrayList<>();
            for (int left = in.takeInt(); left > 0; left--) {
                items.add(item.read(in));
            }
            return items;
        }
    }

    private record Perhaps(Form item) implements Form {
        @Override
        public void write(Object value, FormOutput out) {
            Optional<?> item = (Optional<?>) value;
            out.putByte(item.isPresent() ? 1 : 0);
            item.ifPresent(present -> this.item.write(present, out));
        }

        @Override
        public Object read(FormInput in) {
            return in.takeByte() == 0 ? Optional.empty() : Optional.of(item.read(in));
        }
    }

    /** In the order in which the map has its entries. */
    private record Entries(Form key, Form value) implements Form {
        @Override
        public void write(Object map, FormOutput out) {
            Map<?, ?> entries = (Map<?, ?>) map;
            out.putInt(entries.size());
            entries.forEach((one, other) -> {
                key.write(one, out);
                value.write(other, out);
            });
        }

        @Override
        public Object read(FormInput in) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            for (int left = in.takeInt(); left > 0; left--) {
                entries.put(key.read(in), value.read(in));
            }
            return entries;
        }
    }

    private record Constant(Object[] constants) implements Form {
        @Override
        public void write(Object value, FormOutput out) {
            out.putByte(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(FormInput in) {
            return constants[in.takeByte()];
        }
    }

    /** Before a member stands its number in the list of members. */
    private static final class Family implements Form {

        private final List<Class<?>> members;
        private final List<Form> forms;

        Family(List<Class<?>> members, Forms known) {
            this.members = members;
            this.forms = members.stream().map(known::of).toList();
        }

        @Override
        public void write(Object value, FormOutput out) {
            int number = 0;
            while (!members.get(number).isInstance(value)) {
                number++;
            }
            out.putByte(number);
            forms.get(number).write(value, out);
        }

        @Override
        public Object read(FormInput in) {
            return forms.get(in.takeByte()).read(in);
        }
    }
}
