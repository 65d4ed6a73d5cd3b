package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.ExpressionReader;

/** Networks of text, for tests. */
final class Described {

    private Described() {}

    static Expression key(String text) {
        return ExpressionReader.key(text).expression().orElseThrow(() -> new AssertionError("not readable: " + text));
    }

    static NetworkReading reading(String layers, String input) {
        return Network.read("net", ((ListOf) key(input)).items(), key(layers));
    }

    static Network network(String layers, String input) {
        NetworkReading reading = reading(layers, input);
        if (!reading.faults().isEmpty()) {
            throw new AssertionError(layers + ": " + reading.faults());
        }
        return reading.network();
    }

    static String canon(List<Expression> expressions) {
        return new ListOf(expressions).canon();
    }
}
