package org.gradcheck.answer;

import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * An answer of a word or a few, which is no mathematics: one of the options of a choice, or a term in one of its spellings.
 * What was written has been told apart from the other words already; its value is a symbol of that name.
 */
record InWords(String name) implements AnswerKind {

    @Override
    public boolean admits(Value value) {
        return value instanceof Value.Formula && value.expression() instanceof Symbol;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        boolean same = written.primary().value().equals(expected);
        return new Match(same ? Match.Result.EQUAL : Match.Result.DIFFERENT, written.primary());
    }

    @Override
    public boolean isInWords() {
        return true;
    }

    @Override
    public String wanted(int digits) {
        return name.equals("choice") ? "One of the options." : "The word that is asked for, in a usual spelling.";
    }
}
