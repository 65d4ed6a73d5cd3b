package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.reading.WrittenReader;

/**
 * Reads a statement as an equation: of a chain its first and its last member, between which the working stands.
 *
 * @param symbols names that are known to occur
 */
record EquationReader(Set<String> symbols) {

    /** The equation; empty if a side is missing, or is neither a number nor a formula. */
    Optional<Written> read(Statement statement) {
        List<String> relations = statement.chain().relations();
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        Optional<Written> left = side(statement.chain().members().get(0), statement.notation());
        Optional<Written> right = side(statement.chain().last(), statement.notation());
        return left.flatMap(first -> right.filter(last -> isFormula(first) || isFormula(last))
                .map(last -> equation(statement.text(), first, last, relations.contains("~"))));
    }

    private Optional<Written> side(String text, Notation notation) {
        return WrittenReader.read(text, notation, symbols)
                .filter(side -> side.primary().value().isNumber() || isFormula(side));
    }

    private static boolean isFormula(Written side) {
        return side.primary().value() instanceof Value.Formula;
    }

    private static Written equation(String text, Written left, Written right, boolean isAbout) {
        Composite.Equation value =
                new Composite.Equation(left.primary().value(), right.primary().value());
        List<String> doubts = new ArrayList<>(left.allDoubts());
        doubts.addAll(right.allDoubts());
        return new Written(
                text,
                new ListOf(List.of(left.expression(), right.expression())),
                List.of(Reading.of(value, List.of(left.primary(), right.primary()))),
                isAbout || left.approximate() || right.approximate(),
                "",
                doubts);
    }
}
