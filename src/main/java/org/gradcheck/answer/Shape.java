package org.gradcheck.answer;

import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** The sides of a block of numbers: {@code 28 × 28 × 256}, in the order the rubric names. */
final class Shape extends Sequence {

    @Override
    public String name() {
        return "shape";
    }

    /** A single number stands for all sides of a square. */
    @Override
    public boolean admits(Value value) {
        return !(value instanceof Composite || value instanceof Value.Undefined);
    }

    /** A single number stands for all sides of a square. */
    @Override
    Match withoutItems(Written written, Value.Items wanted, int digits) {
        boolean square = wanted.items().stream().distinct().count() == 1;
        Result result =
                square ? Comparison.numbers(written.primary(), wanted.items().get(0), digits) : Result.DIFFERENT;
        return new Match(result, written.primary());
    }

    @Override
    public String wanted(int digits) {
        return "All sizes, in the order that is asked for.";
    }
}
