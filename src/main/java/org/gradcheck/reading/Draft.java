package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
record Draft(String text, Notation notation, Set<String> symbols) {

    /** Another text by the same habits. */
    Draft with(String other) {
        return new Draft(other.strip(), notation, symbols);
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

    /** The whole text with one reading, made of parts that are read. */
    Written written(Value value, List<Reading> parts) {
        ListOf expression =
                new ListOf(value.parts().stream().map(Value::expression).toList());
        return new Written(text, expression, List.of(Reading.of(value, parts)), false, "", List.of());
    }

    /** Whether a letter sign stands anywhere in the text: a test that costs less than a pattern. */
    boolean has(char sign) {
        return text.indexOf(sign) >= 0;
    }

    boolean has(String sign) {
        return text.contains(sign);
    }
}
