package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression.ListOf;

/** Reads the cells of a matrix up to its end. */
final class Matrix {

    private Matrix() {}

    /** One row or one column is a vector. */
    static Expression read(Parser parser) {
        Tokens tokens = parser.tokens();
        List<List<Expression>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        while (!tokens.peek().is("matrix)")) {
            rows.get(rows.size() - 1).add(parser.sum());
            if (tokens.taken("row")) {
                rows.add(new ArrayList<>());
            } else if (!tokens.peek().is("matrix)")) {
                tokens.expect("&");
            }
        }
        tokens.expect("matrix)");
        rows.removeIf(List::isEmpty);
        if (rows.isEmpty()) {
            throw new Unreadable("a matrix has no cells", tokens.peek().position());
        }
        boolean column = rows.stream().allMatch(row -> row.size() == 1);
        return rows.size() == 1
                ? new ListOf(rows.get(0))
                : new ListOf(rows.stream()
                        .map(row -> column ? row.get(0) : new ListOf(row))
                        .toList());
    }
}
