package org.gradcheck.answer;

import java.util.List;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** Numbers in rows and columns; the key is a list of rows. */
final class Matrix implements AnswerKind {

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public boolean admits(Value value) {
        return value instanceof Value.Items rows && rows.isMatrix();
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        return written.first(this::admits)
                .map(reading -> new Match(rows(reading.items(), expected.parts(), digits), reading))
                .orElseGet(() -> new Match(Result.DIFFERENT, written.primary()));
    }

    /** As many rows, and all of them equal; the worst row decides. */
    private static Result rows(List<Reading> written, List<Value> expected, int digits) {
        if (written.size() != expected.size()) {
            return Result.DIFFERENT;
        }
        Result worst = Result.EQUAL;
        for (int i = 0; i < written.size(); i++) {
            Result row = Comparison.items(written.get(i), expected.get(i).parts(), digits);
            worst = Comparison.worse(worst, row);
        }
        return worst;
    }

    @Override
    public String wanted(int digits) {
        return "All entries, row by row, each exact or rounded to at least " + Comparison.counted(digits) + ".";
    }
}
