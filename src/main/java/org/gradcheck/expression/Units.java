package org.gradcheck.expression;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that stand behind numbers in deep-learning homework, in canonical spelling. */
final class Units {

    private record Unit(String name, Pattern spelling) {}

    private static final List<Unit> ALL = List.of(
            unit("FLOP/s", "[fF]lop/s|FLOPS/s|FLOP/s"),
            unit("FLOP", "FLOPs?|FLOPS|[fF]lops?|floating[- ]point operations"),
            unit("MAC", "MACs?|macs?|multiply[- ](?:accumulates?|adds?)|multiplications|mults?"),
            unit("operation", "operations?|ops|computations|additions"),
            unit(
                    "parameters",
                    "(?:(?:free|learnable|trainable|total) )?(?:parameters?|params?|weights?)(?: in total)?"),
            unit("byte", "bytes?"),
            unit("pixel", "pixels?|px"),
            unit("activations", "activations?|elements|values"));

    private Units() {}

    /** A text parted into what stands before the unit and the unit's name, empty if there is none. */
    record Split(String before, String unit) {}

    static Split atEndOf(String text) {
        for (Unit unit : ALL) {
            Matcher matcher = unit.spelling.matcher(text);
            if (matcher.matches()) {
                return new Split(matcher.group(1), unit.name);
            }
        }
        return new Split(text, "");
    }

    private static Unit unit(String name, String spelling) {
        String wrapped = "\\\\(?:text|mathrm|textrm)\\{\\s*(?:" + spelling + ")\\s*}";
        return new Unit(
                name,
                Pattern.compile(
                        "(.*[\\dkKMGTB).}\\]n])(?:\\\\[,;: ]|[\\s~])*+(?:(?:(?<![A-Za-z])|(?<=[\\d\\s][KMGT]))(?:"
                                + spelling + ")|" + wrapped + ")",
                        Pattern.DOTALL));
    }
}
