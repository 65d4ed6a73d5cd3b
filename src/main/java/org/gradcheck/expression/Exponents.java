package org.gradcheck.expression;

import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Symbol;

/** Reads what stands behind and above an operand: powers, factorial and degree signs. */
final class Exponents {

    private final Parser parser;
    private final Atoms atoms;
    private final Tokens tokens;
    private final Notation notation;
    private final Notes notes;

    Exponents(Parser parser, Atoms atoms) {
        this.parser = parser;
        this.atoms = atoms;
        this.tokens = parser.tokens();
        this.notation = parser.notation();
        this.notes = parser.notes();
    }

    Expression power() {
        Expression base = postfixed(atoms.factor());
        if (!tokens.taken("^")) {
            return base;
        }
        Expression raised = raised(base);
        if (tokens.peek().is("!")) {
            notes.doubt("The factorial may be that of the power or of the exponent.");
        }
        return postfixed(raised);
    }

    private Expression raised(Expression base) {
        int bracket = tokens.peek().is("{") ? 1 : 0;
        if (tokens.ahead(bracket).is("deg")) {
            return degrees(base, bracket == 1);
        }
        if (bracket == 1 && tokens.ahead(1).is("[")) {
            throw new Unreadable(
                    "an index in raised brackets is no power", tokens.peek().position());
        }
        Expression exponent = exponent();
        Expression power = new Power(subscripted(base), exponent);
        if (notation == Notation.LATEX && tokens.peek().is("^")) {
            throw new Unreadable("two powers stand at one base", tokens.peek().position());
        }
        return power;
    }

    /** {@code x^2_1} is {@code x_1^2}. */
    private Expression subscripted(Expression base) {
        if (notation != Notation.LATEX || !(base instanceof Symbol symbol) || !tokens.taken("_")) {
            return base;
        }
        Expression subscript = atoms.argument();
        if (!(subscript instanceof Symbol) && !(subscript instanceof Num)) {
            throw new Unreadable("the subscript is no name", tokens.peek().position());
        }
        return new Symbol(symbol.name() + "_" + subscript.canon());
    }

    private Expression degrees(Expression angle, boolean inBraces) {
        tokens.take();
        if (inBraces) {
            tokens.take();
            tokens.expect("}");
        }
        return FunctionNames.degrees(angle);
    }

    /** In LaTeX only what stands directly behind the sign is raised. */
    Expression exponent() {
        if (tokens.peek().is("{")) {
            return atoms.braced();
        }
        if (notation != Notation.LATEX) {
            return tokens.within(parser::signed);
        }
        boolean negative = tokens.takenMinus();
        return Parser.negated(negative, tokens.within(atoms::factor));
    }

    private Expression postfixed(Expression operand) {
        Expression read = operand;
        while (tokens.peek().is("!") || tokens.peek().is("deg")) {
            if (tokens.taken("deg")) {
                read = FunctionNames.degrees(read);
            } else {
                read = factorial(read);
            }
        }
        return read;
    }

    private Expression factorial(Expression operand) {
        tokens.take();
        String function = tokens.taken("!") ? "factorial2" : "factorial";
        if (tokens.peek().is("!")) {
            throw new Unreadable(
                    "three factorial signs stand side by side", tokens.peek().position());
        }
        return Expression.call(function, operand);
    }
}
