package org.gradcheck.optimiser;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/** Linear equations, solved by elimination; exact for fractions and formulas. */
final class LinearSystem {

    private final List<Vector> rows;
    private final List<Expression> right;

    private LinearSystem(List<Vector> rows, Vector right) {
        this.rows = new ArrayList<>(rows);
        this.right = new ArrayList<>(right.entries());
    }

    /**
     * The vector that the matrix maps to the right side.
     *
     * @throws ArithmeticException if the matrix has no inverse
     */
    static Vector solution(List<Vector> rows, Vector right) {
        LinearSystem system = new LinearSystem(rows, right);
        for (int column = 0; column < rows.size(); column++) {
            system.exchange(column, system.pivot(column));
            system.eliminate(column);
        }
        return new Vector(system.right);
    }

    private int pivot(int column) {
        for (int row = column; row < rows.size(); row++) {
            if (!isZero(rows.get(row).entry(column))) {
                return row;
            }
        }
        throw new ArithmeticException("the matrix of second derivatives has no inverse here");
    }

    private static boolean isZero(Expression entry) {
        return Value.of(entry)
                .decimal(MathContext.DECIMAL64)
                .map(number -> number.signum() == 0)
                .orElseGet(() -> entry.equals(Expression.ZERO));
    }

    private void exchange(int row, int other) {
        Collections.swap(rows, row, other);
        Collections.swap(right, row, other);
    }

    /** Makes the column that of the identity matrix. */
    private void eliminate(int column) {
        Expression pivot = rows.get(column).entry(column);
        rows.set(column, rows.get(column).over(pivot));
        right.set(column, right.get(column).over(pivot));
        for (int row = 0; row < rows.size(); row++) {
            if (row != column) {
                Expression factor = rows.get(row).entry(column);
                rows.set(row, rows.get(row).minus(rows.get(column).times(factor)));
                right.set(row, right.get(row).minus(right.get(column).times(factor)));
            }
        }
    }
}
