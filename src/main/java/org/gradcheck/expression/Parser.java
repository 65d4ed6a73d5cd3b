package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Reads tokens by recursive descent:
 *
 * <pre>
 * sum     = ["+"|"-"] product {("+"|"-") product}
 * product = signed {["*"|"/"] signed}          a missing sign means times
 * signed  = ["-"] power
 * power   = factor ["!"] ["^" signed]
 * factor  = number | name | function [base] [power] argument | brackets | \frac{sum}{sum} | \sqrt[sum]{sum}
 * </pre>
 */
final class Parser {

    private static final int DEEPEST = 150;

    /** With a number or a letter for its base; {@code log_softmax} is another function. */
    private static final Pattern LOGARITHM = Pattern.compile("log(?:_(?:\\d+|[A-Za-z]))?");

    private final List<Token> tokens;
    private final Notation notation;
    private final List<NumberToken> numbers = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private int at;
    private int depth;

    private Parser(List<Token> tokens, Notation notation) {
        this.tokens = tokens;
        this.notation = notation;
    }

    static Parse parse(String text, Notation notation, Set<String> symbols) {
        try {
            Parser parser = new Parser(Lexer.tokens(text, notation, symbols), notation);
            Expression read = parser.sum();
            if (parser.peek().kind() != Token.Kind.END) {
                throw parser.unexpected();
            }
            return new Parse.Read(read, parser.numbers, parser.doubts);
        } catch (Unreadable unreadable) {
            return unreadable.refusal();
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }

    private boolean taken(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(String sign) {
        if (!taken(sign)) {
            throw new Unreadable("\"" + sign + "\" is missing", peek().position());
        }
    }

    private Unreadable unexpected() {
        String found = peek().kind() == Token.Kind.END
                ? "the text ends too early"
                : "\"" + peek().text() + "\" stands in the wrong place";
        return new Unreadable(found, peek().position());
    }

    /** Reads what stands within something else. The depth is bounded because the stack is. */
    private Expression within(Supplier<Expression> inner) {
        depth++;
        checkDepth(depth);
        Expression read = inner.get();
        depth--;
        return read;
    }

    private void checkDepth(int levels) {
        if (levels > DEEPEST) {
            throw new Unreadable("the expression is nested too deeply", peek().position());
        }
    }

    private Expression sum() {
        return within(this::terms);
    }

    private Expression terms() {
        taken("+");
        List<Expression> terms = new ArrayList<>(List.of(product()));
        while (peek().is("+") || peek().is("-")) {
            boolean minus = take().is("-");
            Expression term = product();
            terms.add(minus ? new Negative(term) : term);
        }
        return terms.size() == 1 ? terms.get(0) : new Sum(terms);
    }

    private Expression product() {
        if (taken("-")) {
            return new Negative(within(this::product));
        }
        List<Expression> factors = new ArrayList<>(List.of(power()));
        int divisions = 0;
        while (true) {
            if (taken("*")) {
                factors.add(signed());
            } else if (taken("/")) {
                checkDepth(++divisions);
                Expression dividend = joined(factors);
                factors.clear();
                factors.add(new Quotient(dividend, signed()));
            } else if (peek().beginsFactor()) {
                factors.add(unsigned());
            } else {
                return joined(factors);
            }
        }
    }

    private static Expression joined(List<Expression> factors) {
        return factors.size() == 1 ? factors.get(0) : new Product(factors);
    }

    /** A factor that follows without a sign. Two numbers side by side are no product anyone means. */
    private Expression unsigned() {
        Token before = tokens.get(at - 1);
        Token now = peek();
        boolean afterNumber = before.kind() == Token.Kind.NUMBER;
        if (now.kind() == Token.Kind.NUMBER && afterNumber) {
            throw new Unreadable("two numbers stand side by side", now.position());
        }
        if (now.is("\\frac") && afterNumber && !tokens.get(Math.max(0, at - 2)).is("^")) {
            doubts.add("A number before a fraction may be a mixed number or a product.");
        }
        return power();
    }

    private Expression signed() {
        taken("+");
        return taken("-") ? new Negative(within(this::signed)) : power();
    }

    private Expression power() {
        Expression base = factor();
        if (taken("!")) {
            base = Expression.call("factorial", base);
        }
        return taken("^") ? new Power(base, exponent()) : base;
    }

    private Expression exponent() {
        return peek().is("{") ? braced() : within(this::signed);
    }

    private Expression factor() {
        Token token = take();
        switch (token.kind()) {
            case NUMBER:
                return number(token.number().orElseThrow());
            case NAME:
                return named(token.text());
            case FUNCTION:
                return function(token.text());
            case SIGN:
                return bracketed(token);
            default:
                at--;
                throw unexpected();
        }
    }

    private Expression number(NumberToken number) {
        numbers.add(number);
        if (number.isUnclear()) {
            doubts.add(number.doubt());
        }
        return new Num(number.value());
    }

    private Expression named(String name) {
        if (name.equals("pi")) {
            return Constant.PI;
        }
        if (notation != Notation.KEY && isFunctionOfNumber()) {
            return new Call(name, List.of(factor()), Map.of());
        }
        return name.equals("e") || name.equals("E") && notation == Notation.KEY ? Constant.E : new Symbol(name);
    }

    /** {@code s(0)} is a function's value, while {@code n(F - 1)} is a product. */
    private boolean isFunctionOfNumber() {
        int after = Math.min(at + 1, tokens.size() - 1);
        int closing = Math.min(at + 2, tokens.size() - 1);
        return peek().is("(")
                && tokens.get(after).kind() == Token.Kind.NUMBER
                && tokens.get(closing).is(")");
    }

    private Expression bracketed(Token token) {
        switch (token.text()) {
            case "(":
                return group(")");
            case "[":
                return notation == Notation.KEY ? new ListOf(list("]")) : group("]");
            case "{":
                at--;
                return braced();
            case "|":
                Expression inner = sum();
                expect("|");
                return Expression.call("abs", inner);
            case "floor(", "ceil(":
                Expression rounded = sum();
                expect(")");
                return Expression.call(token.text().substring(0, token.text().length() - 1), rounded);
            case "\\frac":
                return new Quotient(braced(), braced());
            case "\\sqrt":
                return root();
            default:
                at--;
                throw unexpected();
        }
    }

    /** A pair of brackets around one expression groups it; around several it is a tuple. */
    private Expression group(String closing) {
        List<Expression> items = list(closing);
        return items.size() == 1 ? items.get(0) : new ListOf(items);
    }

    private List<Expression> list(String closing) {
        List<Expression> items = new ArrayList<>();
        while (!peek().is(closing) || items.isEmpty() && closing.equals(")")) {
            items.add(sum());
            if (!taken(",")) {
                break;
            }
        }
        expect(closing);
        return items;
    }

    /** An argument of a command: braces around an expression, or a single digit or letter. */
    private Expression braced() {
        if (!taken("{")) {
            return within(this::factor);
        }
        Expression inner = sum();
        while (taken(",")) {
            inner = new ListOf(List.of(inner, sum()));
        }
        expect("}");
        return inner;
    }

    private Expression root() {
        if (taken("[")) {
            Expression degree = sum();
            expect("]");
            return new Power(braced(), new Quotient(Expression.ONE, degree));
        }
        return Expression.call("sqrt", braced());
    }

    /** {@code sin^2 x} raises the value, {@code log_2 x} names a base, {@code ln x} needs no brackets. */
    private Expression function(String name) {
        Expression base = taken("_") ? braced() : Constant.E;
        Expression raised = taken("^") ? exponent() : Expression.ONE;
        Expression call = apply(name, base);
        return raised == Expression.ONE ? call : new Power(call, raised);
    }

    private Expression apply(String name, Expression base) {
        Map<String, Expression> named = new LinkedHashMap<>();
        List<Expression> arguments =
                taken("(") ? arguments(named) : List.of(peek().is("{") ? braced() : within(this::power));
        if (arguments.size() == 1 && LOGARITHM.matcher(name).matches()) {
            return logarithm(name.equals("log") ? base : subscript(name.substring(4)), arguments.get(0));
        }
        return new Call(name, arguments, named);
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
        return peek().kind() != Token.Kind.END && tokens.get(at + 1).is(":");
    }

    private List<Expression> arguments(Map<String, Expression> named) {
        List<Expression> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            if (notation == Notation.KEY && peekIsNamed()) {
                String name = take().text();
                take();
                named.put(name, sum());
            } else {
                arguments.add(sum());
            }
            if (!taken(",")) {
                break;
            }
        }
        expect(")");
        return arguments;
    }
}
