package org.gradcheck.calculator;

import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Value;
import org.gradcheck.network.Network;

/** Keys and worlds of text, for tests. */
final class Keys {

    private Keys() {}

    static Expression key(String text) {
        return ExpressionReader.key(text).expression().orElseThrow(() -> new AssertionError("not readable: " + text));
    }

    static List<Expression> items(String list) {
        return ((ListOf) key(list)).items();
    }

    /** {@code [x, 1, y, 2]} as x = 1 and y = 2. */
    static Map<String, Expression> pairs(String list) {
        List<Expression> items = items(list);
        Map<String, Expression> pairs = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i += 2) {
            pairs.put(items.get(i).canon(), items.get(i + 1));
        }
        return pairs;
    }

    static Network network(String layers, String input) {
        return Network.read("net", items(input), key(layers)).network();
    }

    static Value value(String key, Known known) {
        return Calculators.standard().value(key(key), known);
    }

    static String canon(String key, Known known) {
        return value(key, known).expression().canon();
    }

    static double number(Value value) {
        return value.decimal(MathContext.DECIMAL64)
                .orElseThrow(() -> new AssertionError(value + " is no number"))
                .doubleValue();
    }
}
