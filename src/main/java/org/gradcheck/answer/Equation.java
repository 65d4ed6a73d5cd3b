package org.gradcheck.answer;

import java.util.List;
import java.util.Optional;
import org.gradcheck.answer.Match.Result;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.EquationEquality;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * Two sides that are equal: {@code N = (W - F + 2P)/S + 1}. Another form of the same equation is as good, with its sides
 * swapped or transformed; see {@link EquationEquality} for what symbols are taken to be.
 */
final class Equation implements AnswerKind {

    @Override
    public String name() {
        return "equation";
    }

    @Override
    public boolean admits(Value value) {
        return value instanceof Composite.Equation;
    }

    @Override
    public Match compare(Written written, Value expected, int digits) {
        Optional<Reading> reading = written.first(this::admits);
        return reading.isPresent() && expected instanceof Composite.Equation wanted
                ? new Match(compare(reading.get(), wanted, digits), reading.get())
                : new Match(Result.DIFFERENT, written.primary());
    }

    private static Result compare(Reading reading, Composite.Equation wanted, int digits) {
        Result asTheyStand = Comparison.items(reading, List.of(wanted.left(), wanted.right()), digits);
        Result swapped = Comparison.items(reading, List.of(wanted.right(), wanted.left()), digits);
        Result sides = asTheyStand.compareTo(swapped) < 0 ? asTheyStand : swapped;
        return sides == Result.EQUAL || sides == Result.TOO_COARSE
                ? sides
                : Comparison.result(EquationEquality.compare((Composite.Equation) reading.value(), wanted));
    }

    @Override
    public boolean isEquation() {
        return true;
    }

    @Override
    public String wanted(int digits) {
        return "An equation with both sides, in any form that says the same.";
    }
}
