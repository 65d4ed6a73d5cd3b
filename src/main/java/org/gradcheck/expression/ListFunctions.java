package org.gradcheck.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;

/** Functions of a list, told by what they do with its items. */
final class ListFunctions {

    static final List<Function> ALL = List.of(
            ofList("sum", ListFunctions::sum),
            ofList("prod", list -> list.items().stream().reduce(Expression.ONE, Expression::times)),
            ofList("mean", ListFunctions::mean),
            // Divided by the number of items, as in batch normalisation (Ioffe and Szegedy, 2015, algorithm 1).
            ofList("var", list -> mean(each(list, item -> square(item.minus(mean(list)))))),
            ofList("logsumexp", list -> ln(sum(each(list, ListFunctions::exp)))),
            ofList("softmax", ListFunctions::softmax),
            Function.told(
                    "norm",
                    1,
                    2,
                    x -> list(x.get(0)).flatMap(list -> norm(list, x.size() > 1 ? x.get(1) : Expression.number(2)))));

    private ListFunctions() {}

    private static Function ofList(String name, OfList function) {
        return Function.told(name, 1, 1, x -> list(x.get(0)).map(function::at));
    }

    private interface OfList {
        Expression at(ListOf list);
    }

    /** A list with items. */
    private static Optional<ListOf> list(Expression expression) {
        return expression instanceof ListOf list && !list.items().isEmpty() ? Optional.of(list) : Optional.empty();
    }

    private static ListOf each(ListOf list, UnaryOperator<Expression> function) {
        return new ListOf(list.items().stream().map(function).toList());
    }

    private static Expression sum(ListOf list) {
        return new Simplification().sum(list.items());
    }

    private static Expression mean(ListOf list) {
        return sum(list).over(Expression.number(list.items().size()));
    }

    /** Of a list; of a matrix row by row, as of a batch. */
    private static Expression softmax(ListOf list) {
        if (list.items().stream().allMatch(ListOf.class::isInstance)) {
            return each(list, row -> softmax((ListOf) row));
        }
        Expression total = sum(each(list, ListFunctions::exp));
        return each(list, item -> exp(item).over(total));
    }

    /** {@code (|a|^p + |b|^p + ...)^(1/p)}; the largest size for p = oo. */
    private static Optional<Expression> norm(ListOf list, Expression p) {
        ListOf sizes = each(list, item -> Simplification.called("abs", item));
        if (p.equals(Series.OO)) {
            return Optional.of(Simplification.called("max", sizes));
        }
        ListOf bases = p.equals(Expression.number(2)) ? list : sizes;
        return Optional.of(sum(each(bases, size -> size.raisedTo(p))).raisedTo(Expression.ONE.over(p)));
    }

    private static Expression square(Expression x) {
        return x.raisedTo(Expression.number(2));
    }

    private static Expression exp(Expression x) {
        return Constant.E.raisedTo(x);
    }

    private static Expression ln(Expression x) {
        return Simplification.called("ln", x);
    }
}
