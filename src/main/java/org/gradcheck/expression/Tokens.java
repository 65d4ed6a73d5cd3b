package org.gradcheck.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gradcheck.expression.Token.Kind;

/** The tokens of a text and the one that is read next. */
final class Tokens {

    private static final int DEEPEST = 150;

    private final List<Token> tokens;
    private int at;
    private int depth;

    /** The tokens end with one of kind END. */
    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The token so far ahead; the last one beyond the end. */
    Token ahead(int distance) {
        return tokens.get(Math.max(0, Math.min(at + distance, tokens.size() - 1)));
    }

    Token take() {
        return tokens.get(at++);
    }

    boolean taken(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        at++;
        return true;
    }

    void expect(String sign) {
        if (!taken(sign)) {
            throw new Unreadable("\"" + sign + "\" is missing", peek().position());
        }
    }

    /** Takes all signs before an operand; whether they make it negative. */
    boolean takenMinus() {
        boolean negative = false;
        while (peek().is("+") || peek().is("-")) {
            negative ^= take().is("-");
        }
        return negative;
    }

    /** Cuts the first digit off the number that is read next, as TeX does; whether there was more of it. */
    boolean cutDigit() {
        Token number = peek();
        boolean several = number.kind() == Kind.NUMBER
                && number.text().length() > 1
                && number.text().chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (several) {
            tokens.set(at, part(number, 0, 1));
            tokens.add(at + 1, part(number, 1, number.text().length()));
        }
        return several;
    }

    private static Token part(Token number, int start, int end) {
        String digits = number.text().substring(start, end);
        return new Token(Kind.NUMBER, digits, NumberScanner.ungrouped(digits), number.position() + start);
    }

    /** Reads what stands within something else. The depth is bounded because the stack is. */
    Expression within(Supplier<Expression> inner) {
        depth++;
        checkDepth(depth);
        Expression read = inner.get();
        depth--;
        return read;
    }

    void checkDepth(int levels) {
        if (levels > DEEPEST) {
            throw new Unreadable("the expression is nested too deeply", peek().position());
        }
    }

    Unreadable unexpected() {
        String found = peek().kind() == Kind.END
                ? "the text ends too early"
                : "\"" + peek().text() + "\" stands in the wrong place";
        return new Unreadable(found, peek().position());
    }

    /** Whether the bracket that opens here holds items parted by commas. */
    boolean opensSeveral() {
        int level = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            level += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (level == 0 || level == 1 && token.is(",")) {
                return level == 1;
            }
        }
        return false;
    }

    /** The name that is read next, taken. */
    Optional<String> takenName() {
        return peek().kind() == Kind.NAME ? Optional.of(take().text()) : Optional.empty();
    }
}
