package org.gradcheck.report;

import java.util.List;

/** Sets functions as mathematics does: a root as a root, a sum with its bounds, others by name. */
final class MathCall {

    private MathCall() {}

    /** A call of a function, arguments in markup. */
    static String markup(String function, List<String> arguments) {
        return switch (arguments.size()) {
            case 1 -> ofOne(function, arguments.get(0));
            case 2 -> ofTwo(function, arguments.get(0), arguments.get(1));
            case 4 -> ofFour(function, arguments);
            default -> named(function, arguments);
        };
    }

    private static String ofOne(String function, String argument) {
        return switch (function) {
            case "exp" -> Markup.element("msup", identifier("e"), Markup.row(argument));
            case "sqrt" -> Markup.element("msqrt", argument);
            case "abs" -> Markup.fenced("|", argument, "|");
            case "floor" -> Markup.fenced("⌊", argument, "⌋");
            case "ceil" -> Markup.fenced("⌈", argument, "⌉");
            case "factorial" -> Markup.row(Markup.fenced("(", argument, ")"), Markup.element("mo", "!"));
            case "sigmoid" -> applied(identifier("σ"), argument);
            case "log2" -> applied(logarithm(Markup.element("mn", "2")), argument);
            case "log10" -> applied(logarithm(Markup.element("mn", "10")), argument);
            default -> named(function, List.of(argument));
        };
    }

    private static String ofTwo(String function, String first, String second) {
        return switch (function) {
            case "log" -> applied(logarithm(Markup.row(second)), first);
            case "root" -> Markup.element("mroot", Markup.row(first), Markup.row(second));
            case "binomial" -> Markup.matrix(List.of(List.of(first), List.of(second)));
            default -> named(function, List.of(first, second));
        };
    }

    /** {@code sum(term, index, from, to)}, and products alike. */
    private static String ofFour(String function, List<String> arguments) {
        return switch (function) {
            case "sum" -> over("∑", arguments);
            case "prod" -> over("∏", arguments);
            default -> named(function, arguments);
        };
    }

    private static String over(String sign, List<String> arguments) {
        String from = Markup.row(arguments.get(1), Markup.element("mo", "="), arguments.get(2));
        String to = Markup.row(arguments.get(3));
        return Markup.row(
                Markup.element("munderover", Markup.element("mo", sign), from, to),
                Markup.fenced("(", arguments.get(0), ")"));
    }

    private static String named(String function, List<String> arguments) {
        return applied(MathName.upright(function), Markup.commas(arguments));
    }

    private static String applied(String function, String arguments) {
        return Markup.row(function, Markup.element("mo", "&#x2061;"), Markup.fenced("(", arguments, ")"));
    }

    private static String logarithm(String base) {
        return Markup.element("msub", identifier("log"), base);
    }

    private static String identifier(String name) {
        return Markup.element("mi", name);
    }
}
