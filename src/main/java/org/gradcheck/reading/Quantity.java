package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.NumberToken;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.reading.Suffixes.Suffix;

/** A number or formula with the suffix and unit behind it, or a list of such: what is left when no other form fits. */
final class Quantity implements Form {

    /** What is counted in these is whole, so that a comma before three digits groups them. */
    private static final Set<String> WHOLE =
            Set.of("parameters", "FLOP", "MAC", "multiplication", "addition", "operation", "byte", "bit", "pixel");

    @Override
    public Optional<Written> read(Draft draft) {
        return of(draft);
    }

    static Optional<Written> of(Draft draft) {
        return Tail.of(draft.text()).flatMap(tail -> withTail(draft, tail)).or(() -> bare(draft, draft.text()));
    }

    private static Optional<Written> bare(Draft draft, String text) {
        return draft.mathematics(text).map(read -> written(draft, text, read, Counted.NOTHING));
    }

    private static Optional<Written> withTail(Draft draft, Tail tail) {
        if (tail.words().isEmpty()) {
            return bare(draft, tail.before());
        }
        Optional<Parse.Read> read = draft.mathematics(tail.before());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        boolean number = read.get().read().symbols().isEmpty();
        if (LastPlace.of(read.get()).isPresent() && tail.words().equals(List.of("B"))) {
            return Optional.of(billionOrByte(draft, tail.before(), read.get()));
        }
        return Counted.of(tail, number, draft.symbols())
                .map(counted -> written(draft, tail.before(), read.get(), counted));
    }

    /** A whole number of B may be billions or bytes. */
    private static Written billionOrByte(Draft draft, String before, Parse.Read read) {
        Suffix billion = Suffixes.find("B").orElseThrow();
        Written billions = written(draft, before, read, new Counted(List.of(billion), Optional.empty(), ""));
        Value bytes = Value.of(read.read());
        boolean whole = bytes instanceof Value.Exact exact && exact.isWhole();
        return whole
                ? billions.or(new Reading(bytes, LastPlace.of(read), "")
                        .doubted("\"" + draft.text() + "\" may be billions or bytes."))
                : billions;
    }

    private static Written written(Draft draft, String before, Parse.Read read, Counted counted) {
        List<Reading> readings = readings(before, read, counted);
        List<String> doubts = new ArrayList<>(read.doubts());
        if (readings.get(0).value() instanceof Value.Undefined undefined) {
            doubts.add("It has no value: " + undefined.why() + ".");
        }
        return new Written(draft.text(), read.read(), readings, false, counted.noun(), doubts, read.repairs());
    }

    private static List<Reading> readings(String before, Parse.Read read, Counted counted) {
        if (read.read() instanceof ListOf list) {
            return List.of(Reading.of(Value.of(list), ItemReadings.of(list, read.numbers())));
        }
        List<Reading> readings = new ArrayList<>();
        boolean scaled = !counted.suffixes().isEmpty()
                || counted.unit().filter(Unit::isScaled).isPresent();
        List<Reading> shape =
                !scaled && read.read() instanceof Product product ? Crosses.shape(product, before) : List.of();
        boolean first =
                !shape.isEmpty() && !shape.get(0).isRival() && !Crosses.isRatherProduct((Product) read.read(), before);
        readings.addAll(first ? shape : List.of());
        new Scale(counted).addTo(readings, read.read(), LastPlace.of(read));
        readings.addAll(first ? List.of() : shape);
        if (!scaled && LastPlace.isNumber(read.read())) {
            read.numbers().stream()
                    .filter(number -> isPossible(number, counted))
                    .forEach(number -> readings.add(otherwise(number, read.read())));
        }
        return readings;
    }

    private static boolean isPossible(NumberToken number, Counted counted) {
        boolean whole = WHOLE.contains(counted.noun());
        return number.otherwise()
                .filter(value -> counted.noun().isEmpty() || value instanceof Value.Exact)
                .filter(value -> !whole || value instanceof Value.Exact exact && exact.isWhole())
                .isPresent();
    }

    private static Reading otherwise(NumberToken number, Expression written) {
        Value value = number.otherwise().orElseThrow();
        boolean negative = !(written instanceof Num) && value instanceof Value.Exact;
        Value signed = negative ? Value.of(value.expression().negate()) : value;
        return Reading.exact(signed).doubted(number.doubt());
    }
}
