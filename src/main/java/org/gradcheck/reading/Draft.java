package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * A text on its way to be read.
 *
 * @param text without blanks around it
 * @param symbols names that are known to occur
 * @param present the signs in the text
 */
record Draft(String text, Notation notation, Set<String> symbols, Present present) {

    static Draft of(String text, Notation notation, Set<String> symbols) {
        return new Draft(text, notation, symbols, Present.in(text));
    }

    /** Another text by the same habits. */
    Draft with(String other) {
        return of(other.strip(), notation, symbols);
    }

    /** Whether any of the signs is in the text. */
    boolean holdsAny(Present signs) {
        return present.holdsAny(signs);
    }

    /** A part of the text, read by all forms. */
    Optional<Written> part(String part) {
        return WrittenReader.read(part, notation, symbols);
    }

    /** A part of the text that is a number or formula, with its suffix and unit. */
    Optional<Written> quantity(String part) {
        return Quantity.of(with(part));
    }

    /** A part of the text as bare mathematics. */
    Optional<Parse.Read> mathematics(String part) {
        if (notation == Notation.PLAIN && Prose.isIn(part, symbols)) {
            return Optional.empty();
        }
        return ExpressionReader.read(part, notation, symbols) instanceof Parse.Read read
                ? Optional.of(read)
                : Optional.empty();
    }

    /** The ordinary reading of each of several parts; empty if one of them can't be read. */
    static Optional<List<Reading>> each(List<String> parts, Function<String, Optional<Written>> reader) {
        List<Reading> readings = new ArrayList<>();
        for (String part : parts) {
            Optional<Written> read = reader.apply(part);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            readings.add(read.get().primary());
        }
        return Optional.of(readings);
    }

    /** The whole text with one reading, which is made of parts. */
    Written written(Reading reading) {
        ListOf expression = new ListOf(
                reading.value().parts().stream().map(Value::expression).toList());
        return new Written(text, expression, List.of(reading), false, "", List.of());
    }

    /** Whether a letter sign stands anywhere in the text: a test that costs less than a pattern. */
    boolean has(char sign) {
        return text.indexOf(sign) >= 0;
    }

    boolean has(String sign) {
        return text.contains(sign);
    }
}
