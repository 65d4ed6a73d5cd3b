package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Symbol;

/** Reads a function with its base, power and arguments: {@code \log_2 8}, {@code sin^2 x}, {@code max(a, b)}. */
final class FunctionCall {

    /** With a number or a letter for its base; {@code log_softmax} is another function. */
    private static final Pattern LOGARITHM = Pattern.compile("log(?:_(?:\\d+|[A-Za-z]))?");

    private final Parser parser;
    private final Atoms atoms;
    private final Tokens tokens;
    private final Notation notation;

    FunctionCall(Parser parser, Atoms atoms) {
        this.parser = parser;
        this.atoms = atoms;
        this.tokens = parser.tokens();
        this.notation = parser.notation();
    }

    /** {@code sin^2 x} raises the value, {@code log_2 x} names a base, {@code ln x} needs no brackets. */
    Expression read(String name) {
        if (notation == Notation.KEY && name.equals(PartId.FUNCTION)) {
            return PartId.call(tokens);
        }
        Expression base = Constant.E;
        Expression raised = Expression.ONE;
        while (tokens.peek().is("_") || tokens.peek().is("^")) {
            if (tokens.take().is("_")) {
                requireBase(name);
                base = base();
            } else {
                raised = parser.exponent();
            }
        }
        Optional<String> inverse = raised.equals(new Negative(Expression.ONE)) && notation != Notation.KEY
                ? FunctionNames.inverse(name)
                : Optional.empty();
        Expression call = apply(inverse.orElse(name), base);
        return raised == Expression.ONE || inverse.isPresent() ? call : new Power(call, raised);
    }

    private void requireBase(String name) {
        if (notation != Notation.KEY && !name.equals("log")) {
            throw new Unreadable(
                    "a subscript at " + name + " is not read", tokens.peek().position());
        }
    }

    /** TeX takes one digit for the base, yet {@code \log_10 100} has base ten. */
    private Expression base() {
        boolean several = notation == Notation.LATEX
                && tokens.peek().kind() == Token.Kind.NUMBER
                && tokens.peek().text().length() > 1;
        Token argument = tokens.ahead(1);
        if (several && !argument.beginsFactor()) {
            tokens.cutDigit();
            parser.notes().doubt("The base of the logarithm may be one digit or more.");
        } else if (several && argument.kind() == Token.Kind.NAME && isGlued(argument)) {
            parser.notes().doubt("The base of the logarithm may be one digit or more.");
        }
        return tokens.taken("(") ? atoms.list(")").get(0) : atoms.braced();
    }

    private boolean isGlued(Token argument) {
        return tokens.peek().position() + tokens.peek().text().length() == argument.position();
    }

    private Expression apply(String name, Expression base) {
        Map<String, Expression> named = new LinkedHashMap<>();
        List<Expression> arguments = arguments(name, named);
        if (arguments.size() == 1 && LOGARITHM.matcher(name).matches()) {
            return logarithm(name.equals("log") ? base : subscript(name.substring(4)), arguments.get(0));
        }
        return notation == Notation.KEY ? new Call(name, arguments, named) : FunctionNames.call(name, arguments);
    }

    private List<Expression> arguments(String name, Map<String, Expression> named) {
        if (tokens.taken("(")) {
            return spread(name, notation == Notation.KEY ? keyArguments(named) : atoms.list(")"));
        }
        if (notation == Notation.KEY) {
            return List.of(tokens.peek().is("{") ? atoms.braced() : tokens.within(parser::power));
        }
        if (tokens.taken("[")) {
            return atoms.list("]");
        }
        if (tokens.taken("set(")) {
            return atoms.list("set)");
        }
        return spread(name, List.of(tokens.peek().is("{") ? inBraces(name) : bare(name)));
    }

    private Expression inBraces(String name) {
        Expression argument = atoms.braced();
        if (tokens.peek().is("^") && FunctionNames.takesProduct(name)) {
            parser.notes().doubt("The power may be that of " + name + " or of its argument.");
        }
        return argument;
    }

    /** A matrix stays one argument: its rows are no numbers to choose from. */
    private static List<Expression> spread(String name, List<Expression> arguments) {
        return FunctionNames.takesMany(name)
                        && arguments.size() == 1
                        && arguments.get(0) instanceof ListOf list
                        && list.items().stream().noneMatch(ListOf.class::isInstance)
                ? list.items()
                : arguments;
    }

    /** An argument without brackets: a product up to the next sign, function or bracket. */
    private Expression bare(String name) {
        List<Expression> factors = new ArrayList<>(List.of(tokens.within(parser::power)));
        while (FunctionNames.takesProduct(name) && continuesArgument()) {
            factors.add(parser.power());
        }
        boolean function = tokens.ahead(1).kind() == Token.Kind.FUNCTION;
        if (tokens.peek().is("/") && FunctionNames.takesProduct(name) && !function) {
            parser.notes().doubt("What is divided may be " + name + " or its argument.");
        }
        return factors.size() == 1 ? factors.get(0) : new Product(factors);
    }

    private boolean continuesArgument() {
        Token next = tokens.peek();
        return next.kind() == Token.Kind.NAME || next.is("\\frac") || next.is("\\sqrt") || next.is("√");
    }

    /** Without a base the logarithm is the natural one, as everywhere in deep learning. */
    private static Expression logarithm(Expression base, Expression argument) {
        if (base == Constant.E) {
            return Expression.call("ln", argument);
        }
        String named = "log" + base.canon();
        return Functions.isKnown(named) ? Expression.call(named, argument) : Expression.call("log", argument, base);
    }

    private static Expression subscript(String text) {
        return text.chars().allMatch(Character::isDigit) ? Expression.number(Long.parseLong(text)) : new Symbol(text);
    }

    private boolean peekIsNamed() {
        return tokens.peek().kind() != Token.Kind.END && tokens.ahead(1).is(":");
    }

    private List<Expression> keyArguments(Map<String, Expression> named) {
        List<Expression> arguments = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            if (peekIsNamed()) {
                String name = tokens.take().text();
                tokens.take();
                named.put(name, parser.sum());
            } else {
                arguments.add(parser.sum());
            }
            if (!tokens.taken(",")) {
                break;
            }
        }
        tokens.expect(")");
        return arguments;
    }
}
