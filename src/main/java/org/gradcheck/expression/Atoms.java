package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Symbol;

/** Reads the factors of a product: numbers, names, brackets and commands with arguments. */
final class Atoms {

    /** Letters that name functions wherever they stand before a name in brackets. */
    private static final Set<String> FUNCTION_LETTERS = Set.of("f", "g", "h");

    /** Letters of numbers: {@code x(2)} is a product. */
    private static final Set<String> FACTOR_LETTERS = Set.of("a", "b", "c", "k", "m", "n", "t", "w", "x", "y", "z");

    private final Parser parser;
    private final Tokens tokens;
    private final Notation notation;
    private final Notes notes;
    private final FunctionCall calls;
    private final BigOperator sums;

    /** The bar or bracket that was opened last: a bar behind an operand closes the bar within which it stands. */
    private String innermost = "";

    Atoms(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens();
        this.notation = parser.notation();
        this.notes = parser.notes();
        this.calls = new FunctionCall(parser, this);
        this.sums = new BigOperator(parser, this);
    }

    /** Whether a factor begins here rather than a bar ends. */
    boolean beginsFactor() {
        Token token = tokens.peek();
        boolean bar = token.is("|") || token.is("‖");
        return token.beginsFactor() && !(notation == Notation.KEY && token.is("{"))
                || bar && !innermost.equals(token.text());
    }

    Expression factor() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> number(tokens.take().number().orElseThrow());
            case FRACTION -> fraction(tokens.take().number().orElseThrow().value());
            case NAME -> named(tokens.take().text());
            case FUNCTION -> calls.read(tokens.take().text());
            case SIGN -> bracketed(tokens.take());
            case END -> throw tokens.unexpected();
        };
    }

    private Expression number(NumberToken number) {
        notes.number(number);
        return new Num(number.value());
    }

    private static Expression fraction(BigFraction value) {
        return new Quotient(
                new Num(new BigFraction(value.getNumerator())), new Num(new BigFraction(value.getDenominator())));
    }

    private Expression named(String name) {
        if (name.equals("pi")) {
            return Constant.PI;
        }
        if (notation != Notation.KEY && isFunction(name)) {
            return new Call(name, arguments(")"), Map.of());
        }
        return name.equals("e") || name.equals("E") && notation == Notation.KEY ? Constant.E : new Symbol(name);
    }

    private List<Expression> arguments(String closing) {
        tokens.take();
        return list(closing);
    }

    /** {@code s(0)} and {@code f(x, y)} are values of functions, while {@code n(F - 1)} is a product. */
    private boolean isFunction(String name) {
        Token argument = tokens.ahead(1);
        boolean one = tokens.ahead(2).is(")");
        boolean letter = FUNCTION_LETTERS.contains(name) && argument.kind() == Token.Kind.NAME;
        return tokens.peek().is("(")
                && (one && (argument.kind() == Token.Kind.NUMBER && !FACTOR_LETTERS.contains(name) || letter)
                        || name.endsWith("'")
                        || tokens.opensSeveral());
    }

    private Expression bracketed(Token token) {
        return switch (token.text()) {
            case "(" -> group(")");
            case "[" -> notation == Notation.KEY ? new ListOf(list("]")) : group("]");
            case "set(" -> group("set)");
            case "angle(" -> new ListOf(list("angle)"));
            case "{" -> inBraces();
            case "|" -> Expression.call("abs", enclosed("|", "|"));
            case "‖" -> norm(enclosed("‖", "‖"));
            case "abs(" -> Expression.call("abs", enclosed("(", "abs)"));
            case "norm(" -> norm(enclosed("(", "norm)"));
            case "floor(" -> Expression.call("floor", enclosed("(", "floor)"));
            case "ceil(" -> Expression.call("ceil", enclosed("(", "ceil)"));
            case "matrix(" -> Matrix.read(parser);
            case "\\frac" -> quotient();
            case "\\binom" -> binomial(argument(), argument());
            case "\\sqrt" -> root();
            case "√" -> Expression.call("sqrt", operand());
            case "∛" -> root(operand(), Expression.number(3));
            case "\\sum" -> sums.read("sum");
            case "\\prod" -> sums.read("prod");
            default -> throw new Unreadable("\"" + token.text() + "\" stands in the wrong place", token.position());
        };
    }

    private Expression enclosed(String opening, String closing) {
        String outer = innermost;
        innermost = opening;
        Expression inner = parser.sum();
        tokens.expect(closing);
        innermost = outer;
        return inner;
    }

    private Expression norm(Expression vector) {
        return tokens.taken("_") ? Expression.call("norm", vector, argument()) : Expression.call("norm", vector);
    }

    /** A pair of brackets around one expression groups it; around several it is a tuple. */
    private Expression group(String closing) {
        List<Expression> items = list(closing);
        return items.size() == 1 ? items.get(0) : new ListOf(items);
    }

    List<Expression> list(String closing) {
        String outer = innermost;
        innermost = "(";
        List<Expression> items = new ArrayList<>();
        while (!tokens.peek().is(closing) || items.isEmpty() && !closing.equals("]")) {
            items.add(parser.sum());
            if (!tokens.taken(",")) {
                break;
            }
        }
        tokens.expect(closing);
        innermost = outer;
        return items;
    }

    /** An argument of a command: braces around an expression, or in LaTeX a single digit or letter. */
    Expression argument() {
        if (notation == Notation.LATEX && !tokens.peek().is("{")) {
            tokens.cutDigit();
        }
        return braced();
    }

    Expression braced() {
        return tokens.taken("{") ? inBraces() : tokens.within(this::factor);
    }

    private Expression inBraces() {
        List<Expression> items = list("}");
        return items.size() == 1 ? items.get(0) : new ListOf(items);
    }

    private Expression quotient() {
        Expression dividend = argument();
        Expression divisor = argument();
        if (isDifferential(dividend) && isDifferential(divisor) && divisor instanceof Product) {
            throw new Unreadable("a derivative is not worked out", tokens.peek().position());
        }
        return new Quotient(dividend, divisor);
    }

    /** Over and under what is no count the brackets are those of a vector. */
    private static Expression binomial(Expression all, Expression chosen) {
        boolean counts = isCount(all) && isCount(chosen);
        return counts ? Expression.call("binomial", all, chosen) : new ListOf(List.of(all, chosen));
    }

    private static boolean isCount(Expression expression) {
        boolean negative = expression instanceof Negative opposite && opposite.term() instanceof Num;
        return !negative && !(expression instanceof Num number && !number.isWhole());
    }

    private static boolean isDifferential(Expression expression) {
        Expression first =
                expression instanceof Product product ? product.factors().get(0) : expression;
        return first.equals(new Symbol("d"));
    }

    private Expression operand() {
        return tokens.within(this::factor);
    }

    private Expression root() {
        if (tokens.taken("[")) {
            Expression degree = enclosed("(", "]");
            return root(argument(), degree);
        }
        if (notation == Notation.LATEX
                && tokens.peek().kind() == Token.Kind.NUMBER
                && tokens.peek().text().length() > 1) {
            notes.doubt("The root may reach over one digit or all.");
        }
        return Expression.call("sqrt", braced());
    }

    /** No power: of a negative number that would have no value. */
    private static Expression root(Expression radicand, Expression degree) {
        return Expression.call("root", radicand, degree);
    }
}
