package org.gradcheck.document.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style says about an element, in lower case. Source: CSS 2.2, section 4.1.8.
 *
 * @param values by property
 */
record Declarations(Map<String, String> values) {

    static final Declarations NONE = new Declarations(Map.of());

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{0,9}\\.?[0-9]{1,9})(px|pt|em|rem|ex|%|in|cm|mm|)");
    private static final Pattern IMPORTANT = Pattern.compile("\\s*+!\\s*+important\\s*+$");

    Declarations {
        values = Map.copyOf(values);
    }

    static Declarations parse(String style) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).strip();
                values.put(
                        declaration.substring(0, colon).strip(),
                        IMPORTANT.matcher(value).replaceAll("").strip());
            }
        }
        return values.isEmpty() ? NONE : new Declarations(values);
    }

    /** With declarations that go before these. */
    Declarations with(Declarations stronger) {
        if (stronger.values.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(stronger.values);
        return new Declarations(all);
    }

    /** The value; empty where nothing is said. */
    String value(String property) {
        return values.getOrDefault(property, "");
    }

    boolean is(String property, String value) {
        return value(property).equals(value);
    }

    boolean holds(String property, String part) {
        return value(property).contains(part);
    }

    /** A length in pixels, or the other value where it is none; {@code em} and % are counted from the size around. */
    double pixels(String property, double size, double otherwise) {
        return pixelsOf(value(property), size, otherwise);
    }

    static double pixelsOf(String length, double size, double otherwise) {
        Matcher number = NUMBER.matcher(length);
        if (!number.matches()) {
            return otherwise;
        }
        double value = Double.parseDouble(number.group(1));
        return switch (number.group(2)) {
            case "em" -> value * size;
            case "ex" -> value * size / 2;
            case "%" -> value * size / 100;
            case "rem" -> value * 16;
            case "pt" -> value * 96 / 72;
            case "in" -> value * 96;
            case "cm" -> value * 96 / 2.54;
            case "mm" -> value * 96 / 25.4;
            default -> value;
        };
    }
}
