package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradcheck.expression.Latex.Printed;

/** How functions are typeset. */
final class LatexCalls {

    /** Functions that have a command of the same name. */
    private static final Set<String> COMMANDS =
            Set.of("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "ln", "exp", "max", "min", "gcd");

    private static final Map<String, String> OTHER_COMMANDS = Map.of(
            "asin", "\\arcsin",
            "acos", "\\arccos",
            "atan", "\\arctan",
            "sigmoid", "\\sigma",
            "log2", "\\log_{2}",
            "log10", "\\log_{10}");

    private LatexCalls() {}

    static Printed call(String function, List<Printed> arguments, Map<String, Printed> named) {
        if (named.isEmpty() && arguments.size() == 1) {
            return ofOne(function, arguments.get(0));
        }
        if (named.isEmpty() && arguments.size() == 2) {
            return ofTwo(function, arguments.get(0), arguments.get(1));
        }
        return plain(function, arguments, named);
    }

    private static Printed ofOne(String function, Printed argument) {
        String text = argument.text();
        return switch (function) {
            case "sqrt" -> atom("\\sqrt{" + text + "}");
            case "abs" -> atom("\\left|" + text + "\\right|");
            case "floor" -> atom("\\left\\lfloor " + text + "\\right\\rfloor");
            case "ceil" -> atom("\\left\\lceil " + text + "\\right\\rceil");
            case "factorial" -> new Printed(argument.within(Latex.ATOM) + "!", Latex.POWER);
            default -> plain(function, List.of(argument), Map.of());
        };
    }

    private static Printed ofTwo(String function, Printed first, Printed second) {
        return switch (function) {
            case "root" -> atom("\\sqrt[" + second.text() + "]{" + first.text() + "}");
            case "log" -> atom("\\log_{" + second.text() + "}" + bracketed(first.text()));
            case "binomial" -> atom("\\binom{" + first.text() + "}{" + second.text() + "}");
            case "mod" ->
                new Printed(first.within(Latex.POWER) + " \\bmod " + second.within(Latex.POWER), Latex.SERIES);
            default -> plain(function, List.of(first, second), Map.of());
        };
    }

    private static Printed plain(String function, List<Printed> arguments, Map<String, Printed> named) {
        String inside = arguments.stream().map(Printed::text).collect(Collectors.joining(", "));
        for (Map.Entry<String, Printed> argument : named.entrySet()) {
            String separator = inside.isEmpty() ? "" : ", ";
            inside += separator + LatexNames.symbol(argument.getKey()) + ": "
                    + argument.getValue().text();
        }
        return atom(command(function) + bracketed(inside));
    }

    private static String command(String function) {
        String same = COMMANDS.contains(function) ? "\\" + function : "\\operatorname{" + function + "}";
        return OTHER_COMMANDS.getOrDefault(function, same);
    }

    private static String bracketed(String text) {
        return "\\left(" + text + "\\right)";
    }

    private static Printed atom(String text) {
        return new Printed(text, Latex.ATOM);
    }
}
