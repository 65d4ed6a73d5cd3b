package org.gradcheck.document.latex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and units as the package siunitx sets them. */
final class LatexUnits {

    private static final Pattern POWER = Pattern.compile("(.*[0-9.])\\s*[eEdD]\\s*([+-]?[0-9]+)");
    private static final Pattern NAME = Pattern.compile("\\\\([A-Za-z]+)|[^\\\\{}~\\s]+");
    private static final Map<String, String> NAMES = names("""
            kilo k mega M giga G tera T peta P milli m micro µ nano n byte B bit b second s minute min hour h hertz Hz
            watt W joule J meter m metre m gram g flop FLOP flops FLOPS op op ops ops percent % per / squared ^2 cubed ^3
            kibi Ki mebi Mi gibi Gi tebi Ti pixel px degree ° euro € dollar $ day d volt V ampere A kelvin K
            celsius C parameter param bps bps epoch epoch
            """);

    private LatexUnits() {}

    private static Map<String, String> names(String table) {
        Map<String, String> names = new LinkedHashMap<>();
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            names.put(words[i], words[i + 1]);
        }
        return Map.copyOf(names);
    }

    /** The LaTeX for a number or a quantity, its arguments taken from the stream; empty for any other command. */
    static Optional<String> take(TexToken command, TexTokens stream) {
        switch (command.name()) {
            case "num":
                stream.option();
                return Optional.of(number(stream.argumentText()));
            case "SI", "qty":
                stream.option();
                String number = number(stream.argumentText());
                stream.option();
                return Optional.of(number + "\\," + unit(stream.argumentText()));
            case "si", "unit":
                stream.option();
                return Optional.of(unit(stream.argumentText()));
            case "numproduct":
                stream.option();
                return Optional.of(stream.argumentText().replace("x", "\\times "));
            default:
                return Optional.empty();
        }
    }

    private static String number(String written) {
        Matcher power = POWER.matcher(written);
        return power.matches()
                ? power.group(1) + " \\times 10^{" + power.group(2).replace("+", "") + "}"
                : written.replace("\\pm", "\\pm ").replace("+-", "\\pm ");
    }

    private static String unit(String written) {
        StringBuilder unit = new StringBuilder();
        Matcher name = NAME.matcher(written);
        while (name.find()) {
            unit.append(
                    name.start(1) < 0
                            ? name.group()
                            : NAMES.getOrDefault(
                                    written.substring(name.start(1), name.end(1)),
                                    name.group().substring(1)));
        }
        return unit.toString().equals("%")
                ? "\\%"
                : "\\text{" + unit.toString().replace("%", "\\%").replace("$", "\\$") + "}";
    }
}
