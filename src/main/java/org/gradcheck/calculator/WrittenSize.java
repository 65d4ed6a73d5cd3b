package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.network.AxisWindow;

/** The number of units that a window leaves of an axis, as a formula with the numbers in it. */
record WrittenSize(Expression size, AxisWindow window) {

    /** {@code floor((227 - 11)/4) + 1}; what is nothing is left out. */
    Expression formula() {
        List<Expression> room = new ArrayList<>(List.of(size));
        room.addAll(padding());
        room.addAll(reach());
        if (window.stride().equals(Expression.ONE)) {
            room.add(Expression.ONE);
            return new Sum(room);
        }
        Call rounded =
                (Call) Expression.call(window.ceil() ? "ceil" : "floor", new Quotient(new Sum(room), window.stride()));
        return new Sum(List.of(rounded, Expression.ONE));
    }

    private List<Expression> padding() {
        if (!window.before().equals(window.after())) {
            return List.of(window.before(), window.after());
        }
        return window.before().equals(Expression.ZERO)
                ? List.of()
                : List.of(new Product(List.of(Expression.number(2), window.before())));
    }

    private List<Expression> reach() {
        if (window.dilation().equals(Expression.ONE)) {
            return List.of(new Negative(window.kernel()));
        }
        Expression gaps = new Sum(List.of(window.kernel(), new Negative(Expression.ONE)));
        return List.of(new Negative(new Product(List.of(window.dilation(), gaps))), new Negative(Expression.ONE));
    }
}
