package org.gradcheck.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets names as mathematics does: {@code w2} and {@code x_1} with a subscript, {@code beta} as a Greek letter. */
final class MathName {

    /** Letters, then digits or, after an underscore, anything. */
    private static final Pattern SUBSCRIPTED = Pattern.compile("(\\p{L}+)(?:_(\\w+)|(\\d+))");

    /** {@code dw2}: the d of a slope, and one letter with what is below it. */
    private static final Pattern DIFFERENTIAL = Pattern.compile("d(\\p{L}(?:_\\w+|\\d+)?)");

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lam", "λ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"));

    private MathName() {}

    static String markup(String name) {
        Matcher differential = DIFFERENTIAL.matcher(name);
        if (differential.matches()) {
            return Markup.row(identifier("d"), markup(differential.group(1)));
        }
        Matcher parts = SUBSCRIPTED.matcher(name);
        if (parts.matches() && isLetter(parts.group(1))) {
            String below = parts.group(2) == null ? parts.group(3) : parts.group(2);
            return Markup.element("msub", identifier(parts.group(1)), below(below));
        }
        return identifier(name);
    }

    /** A name of several letters that is not mathematics, such as an argument's. */
    static String upright(String name) {
        return Markup.element("mtext", Markup.escaped(name.replace('_', ' ')));
    }

    private static boolean isLetter(String name) {
        return name.codePointCount(0, name.length()) == 1 || LETTERS.containsKey(name);
    }

    private static String identifier(String name) {
        return Markup.element("mi", Markup.escaped(LETTERS.getOrDefault(name, name)));
    }

    private static String below(String name) {
        boolean isNumber = name.chars().allMatch(Character::isDigit);
        return isNumber ? Markup.element("mn", Markup.escaped(name)) : identifier(name);
    }
}
