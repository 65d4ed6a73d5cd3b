package org.gradcheck.expression;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where, how precisely and with how much effort an expression is evaluated.
 *
 * @param values what bound symbols stand for
 */
record Point(Precision precision, Effort effort, Map<String, Enclosure> values) {

    Point {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    Point with(String symbol, Enclosure value) {
        Map<String, Enclosure> more = new TreeMap<>(values);
        more.put(symbol, value);
        return new Point(precision, effort, more);
    }

    Enclosure value(String symbol) {
        Enclosure value = values.get(symbol);
        if (value == null) {
            throw new ArithmeticException(symbol + " has no value");
        }
        return value;
    }
}
