package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;

/**
 * Reads tokens by recursive descent:
 *
 * <pre>
 * sum     = product {("+"|"-"|"±") product} [("\over"|"\choose") sum]
 * product = {"+"|"-"} power {["*"|"@"|"/"|"//"|"mod"] {"+"|"-"} power}      a missing sign means times
 * power   = factor {"!"|"°"} ["^" exponent]
 * factor  = number | name | function | brackets | command | \sum | matrix     (see Atoms)
 * </pre>
 */
final class Parser {

    private final Tokens tokens;
    private final Notation notation;
    private final Notes notes;
    private final Atoms atoms;
    private final Exponents exponents;

    private Parser(Tokens tokens, Notation notation, Notes notes) {
        this.tokens = tokens;
        this.notation = notation;
        this.notes = notes;
        this.atoms = new Atoms(this);
        this.exponents = new Exponents(this, atoms);
    }

    static Parse parse(String text, Notation notation, Set<String> symbols) {
        try {
            Notes notes = new Notes();
            if (notation != Notation.KEY && isDigits(text)) {
                Optional<NumberToken> number =
                        NumberScanner.grouped(text).filter(token -> token.text().length() == text.length());
                if (number.isPresent()) {
                    notes.number(number.get());
                    return notes.read(new Num(number.get().value()));
                }
            }
            String mended = notation == Notation.KEY ? text : Repair.mend(Characters.plain(text), notes);
            Tokens tokens = new Tokens(Lexer.tokens(mended, notation, symbols, notes));
            return notes.read(new Parser(tokens, notation, notes).whole());
        } catch (Unreadable unreadable) {
            return unreadable.refusal();
        }
    }

    /** Most answers are a number, for which no grammar is needed. */
    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && sign != ',' && sign != '.') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** {@code [x]} may group or be a list; with a calculation in it, it groups. */
    private Expression whole() {
        boolean oneValue = tokens.peek().is("[")
                && (tokens.ahead(2).is("]") || tokens.ahead(3).is("]"));
        Expression read = sum();
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.unexpected();
        }
        if (oneValue && notation != Notation.KEY && tokens.ahead(-1).is("]") && !(read instanceof Product)) {
            notes.doubt("One value in square brackets may be a list.");
        }
        return read;
    }

    Expression sum() {
        return tokens.within(this::infix);
    }

    private Expression infix() {
        Expression left = terms();
        if (tokens.taken("\\over")) {
            return new Quotient(left, sum());
        }
        return tokens.taken("\\choose") ? Expression.call("binomial", left, sum()) : left;
    }

    private Expression terms() {
        Expression first = tokens.peek().is("±") ? Expression.ZERO : product();
        List<Expression> terms = new ArrayList<>(List.of(first));
        while (true) {
            if (tokens.taken("+")) {
                terms.add(product());
            } else if (tokens.taken("-")) {
                terms.add(new Negative(product()));
            } else if (tokens.taken("±")) {
                Expression left = terms.size() == 1 ? terms.get(0) : new Sum(terms);
                terms = new ArrayList<>(List.of(Expression.call("plusminus", left, product())));
            } else {
                return terms.size() == 1 ? terms.get(0) : new Sum(terms);
            }
        }
    }

    /** A sign before a product is its own, but the remainder is that of the number with its sign. */
    Expression product() {
        boolean negative = tokens.takenMinus();
        List<Expression> factors = new ArrayList<>(List.of(power()));
        int divisions = 0;
        while (true) {
            if (tokens.taken("*")) {
                factors.add(signed());
            } else if (tokens.taken("/")) {
                factors = divided(factors, ++divisions);
            } else if (tokens.taken("@")) {
                tokens.checkDepth(++divisions);
                factors = new ArrayList<>(List.of(Expression.call("matmul", joined(factors), signed())));
            } else if (notation == Notation.PLAIN && tokens.taken("//")) {
                factors = divided(factors, ++divisions);
                factors = new ArrayList<>(List.of(Expression.call("floor", factors.get(0))));
            } else if (tokens.taken("choose")) {
                Expression all = factors.remove(factors.size() - 1);
                factors.add(Expression.call("binomial", all, power()));
            } else if (tokens.taken("mod")) {
                tokens.checkDepth(++divisions);
                Expression dividend = negated(negative, joined(factors));
                negative = false;
                factors = new ArrayList<>(List.of(Expression.call("mod", dividend, modulus())));
            } else if (atoms.beginsFactor()) {
                factors.add(juxtaposed(factors.get(factors.size() - 1)));
            } else {
                return negated(negative, joined(factors));
            }
        }
    }

    private List<Expression> divided(List<Expression> factors, int divisions) {
        tokens.checkDepth(divisions);
        return new ArrayList<>(List.of(new Quotient(joined(factors), signed())));
    }

    private Expression modulus() {
        return tokens.peek().is("{") ? atoms.braced() : signed();
    }

    static Expression negated(boolean negative, Expression term) {
        return negative ? new Negative(term) : term;
    }

    private static Expression joined(List<Expression> factors) {
        return factors.size() == 1 ? factors.get(0) : new Product(factors);
    }

    private Expression juxtaposed(Expression before) {
        Token now = tokens.peek();
        boolean afterNumber = tokens.ahead(-1).kind() == Token.Kind.NUMBER;
        if (now.kind() == Token.Kind.NUMBER && afterNumber && !isPowerOfTen()) {
            numberAfter(before);
        }
        Expression factor = power();
        if (now.is("\\frac") && afterNumber && isMixed(before, factor)) {
            notes.doubt("A number before a fraction may be a mixed number or a product.");
        }
        return factor;
    }

    /** Only a short fraction can have a number beside it: in {@code \frac123} it may have more digits, too. */
    private void numberAfter(Expression before) {
        Token number = tokens.peek();
        if (notation != Notation.LATEX || !(before instanceof Quotient)) {
            throw new Unreadable("two numbers stand side by side", number.position());
        }
        if (tokens.ahead(-1).position() + 1 == number.position()) {
            notes.doubt("The fraction may have one digit or more.");
        }
    }

    /** {@code 1.1 10^9} lacks no more than its sign. */
    private boolean isPowerOfTen() {
        return notation != Notation.KEY
                && tokens.peek().text().equals("10")
                && tokens.ahead(1).is("^");
    }

    private boolean isMixed(Expression whole, Expression fraction) {
        return whole instanceof Num number
                && number.value().getDenominator().bitLength() == 1
                && fraction instanceof Quotient quotient
                && quotient.dividend() instanceof Num
                && quotient.divisor() instanceof Num
                && !tokens.peek().is("\\frac");
    }

    Expression signed() {
        boolean negative = tokens.takenMinus();
        return negated(negative, power());
    }

    Expression power() {
        return exponents.power();
    }

    Expression exponent() {
        return exponents.exponent();
    }

    Tokens tokens() {
        return tokens;
    }

    Notation notation() {
        return notation;
    }

    Notes notes() {
        return notes;
    }

    Atoms atoms() {
        return atoms;
    }
}
