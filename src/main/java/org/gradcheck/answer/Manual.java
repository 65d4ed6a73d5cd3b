package org.gradcheck.answer;

import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** A sketch, a proof, a sentence: a person grades it. */
final class Manual implements AnswerKind {

    @Override
    public String name() {
        return "manual";
    }

    @Override
    public boolean admits(Value value) {
        return false;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        return new Match(Match.Result.UNDECIDED, written.primary());
    }

    @Override
    public boolean isManual() {
        return true;
    }

    @Override
    public String wanted(int digits) {
        return "";
    }
}
