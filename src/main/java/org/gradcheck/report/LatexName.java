package org.gradcheck.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes names and functions in LaTeX: {@code w2} with a subscript, {@code beta} as a Greek letter, a root as a root. */
final class LatexName {

    private static final Pattern SUBSCRIPTED = Pattern.compile("(\\p{L}+)(?:_(\\w+)|(\\d+))");

    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu", "nu", "xi",
            "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega");

    private static final Set<String> KNOWN = Set.of("sin", "cos", "tan", "tanh", "log", "ln", "max", "min");

    private LatexName() {}

    static String of(String name) {
        Matcher parts = SUBSCRIPTED.matcher(name);
        if (parts.matches() && (parts.group(1).length() == 1 || GREEK.contains(parts.group(1)))) {
            String below = parts.group(2) == null ? parts.group(3) : parts.group(2);
            return letters(parts.group(1)) + "_{" + letters(below) + "}";
        }
        return letters(name);
    }

    private static String letters(String name) {
        if (GREEK.contains(name)) {
            return "\\" + name;
        }
        boolean isPlain = name.matches("\\p{L}|\\d+");
        return isPlain ? name : Latex.text(name);
    }

    /** A call of a function. */
    static String call(String function, List<String> arguments) {
        return switch (arguments.size()) {
            case 1 -> ofOne(function, arguments.get(0));
            case 4 -> ofFour(function, arguments);
            default -> named(function, arguments);
        };
    }

    private static String ofOne(String function, String argument) {
        return switch (function) {
            case "exp" -> "e^{" + argument + "}";
            case "sqrt" -> "\\sqrt{" + argument + "}";
            case "abs" -> "\\left\\lvert " + argument + " \\right\\rvert";
            case "floor" -> "\\left\\lfloor " + argument + " \\right\\rfloor";
            case "ceil" -> "\\left\\lceil " + argument + " \\right\\rceil";
            case "factorial" -> "\\left(" + argument + "\\right)!";
            case "sigmoid" -> applied("\\sigma", argument);
            case "log2" -> applied("\\log_{2}", argument);
            case "log10" -> applied("\\log_{10}", argument);
            default -> named(function, List.of(argument));
        };
    }

    /** {@code sum(term, index, from, to)}, and products alike. */
    private static String ofFour(String function, List<String> arguments) {
        return Set.of("sum", "prod").contains(function)
                ? "\\" + function + "_{" + arguments.get(1) + " = " + arguments.get(2) + "}^{" + arguments.get(3)
                        + "} \\left(" + arguments.get(0) + "\\right)"
                : named(function, arguments);
    }

    private static String named(String function, List<String> arguments) {
        String name = KNOWN.contains(function) ? "\\" + function : Latex.text(function.replace('_', ' '));
        return applied(name, String.join(", ", arguments));
    }

    private static String applied(String function, String argument) {
        return function + "\\left(" + argument + "\\right)";
    }
}
