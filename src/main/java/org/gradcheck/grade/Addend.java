package org.gradcheck.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.Statement;
import org.gradcheck.extract.Statements;
import org.gradcheck.reading.WrittenReader;

/**
 * A number of a column or list as it is written: {@code 3*3*64 = 576} has two members, which say the same where no slip is
 * made.
 *
 * @param members those members of the statement that are numbers; never empty
 */
record Addend(Statement statement, List<Written> members) {

    private static final Pattern OPERATOR = Pattern.compile("[-+*/·×⋅^(]|\\\\(?:cdot|times|frac)");

    Addend {
        members = List.copyOf(members);
    }

    /** The number in a cell; empty unless exactly one thing stands there and it is a number. */
    static Optional<Addend> in(Line cell) {
        List<Statement> statements = Statements.in(cell, Set.of());
        return statements.size() == 1 ? of(statements.get(0)) : Optional.empty();
    }

    /** What a statement comes to; empty if that is no number. */
    static Optional<Addend> of(Statement statement) {
        List<Written> numbers = statement.chain().members().stream()
                .flatMap(member -> WrittenReader.read(member, statement.notation()).stream())
                .map(written -> written.admitting(Value.Exact.class::isInstance))
                .filter(written -> written.primary().value() instanceof Value.Exact)
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Addend(statement, numbers));
    }

    /** The first member, in which nothing is rounded yet. */
    Written first() {
        return members.get(0);
    }

    /** The last member, to which it comes. */
    Written last() {
        return members.get(members.size() - 1);
    }

    /** What it comes to: as it is written, or worked out where only a calculation is. */
    String result() {
        return isCalculation() && members.size() == 1
                ? last().primary().value().expression().canon()
                : last().text();
    }

    /** Whether it is worked out on the spot. */
    boolean isCalculation() {
        return OPERATOR.matcher(statement.chain().members().get(0)).find();
    }

    boolean isZero() {
        return members.stream()
                .allMatch(written ->
                        Value.of(Expression.number(0)).equals(written.primary().value()));
    }
}
