package org.gradcheck.answer;

import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** Whatever can be read: for looking at a text without a rubric. Nothing is compared. */
final class Any implements AnswerKind {

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public boolean admits(Value value) {
        return true;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        return new Match(Match.Result.UNDECIDED, written.primary());
    }

    @Override
    public String wanted(int digits) {
        return "";
    }
}
