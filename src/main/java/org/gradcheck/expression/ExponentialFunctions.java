package org.gradcheck.expression;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.number;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Expression.Constant;

/** Powers, roots and logarithms. */
final class ExponentialFunctions {

    private static final Expression TWO = number(2);
    private static final Expression TEN = number(10);

    static final List<Function> ALL = List.of(
            Function.of("exp", Transcendental::exp)
                    .exactly(x -> Optional.of(Constant.E.raisedTo(x.get(0))))
                    .slope(ExponentialFunctions::exp),
            Function.of("sqrt", Transcendental::sqrt)
                    .exactly(x -> Optional.of(x.get(0).raisedTo(ONE.over(TWO))))
                    .slope(x -> ONE.over(TWO.times(Simplification.called("sqrt", x)))),
            Function.told("cbrt", 1, 1, x -> Optional.of(Simplification.called("root", x.get(0), number(3)))),
            Function.of("root", 2, 2, (x, p) -> Powers.root(x.get(0), x.get(1), p))
                    .exactly(x -> Roots.simplified(x.get(0), x.get(1)))
                    .slopes(
                            (x, n) -> Simplification.called("root", x, n).over(n.times(x)),
                            (x, n) -> Simplification.called("root", x, n)
                                    .times(ln(x))
                                    .over(n.times(n))
                                    .negate()),
            Function.of("ln", Transcendental::ln)
                    .exactly(x -> Logarithms.simplified(x.get(0), Constant.E))
                    .slope(x -> ONE.over(x)),
            Function.of("log2", (x, p) -> Logarithms.enclose(x, Enclosure.TWO, p))
                    .exactly(x -> Logarithms.simplified(x.get(0), TWO))
                    .slope(x -> ONE.over(ln(TWO).times(x))),
            Function.of("log10", (x, p) -> Logarithms.enclose(x, Enclosure.TEN, p))
                    .exactly(x -> Logarithms.simplified(x.get(0), TEN))
                    .slope(x -> ONE.over(ln(TEN).times(x))),
            Function.of("log", 2, 2, (x, p) -> Logarithms.enclose(x.get(0), x.get(1), p))
                    .exactly(x -> Logarithms.simplified(x.get(0), x.get(1)))
                    .slopes(
                            (x, b) -> ONE.over(ln(b).times(x)),
                            (x, b) -> ln(x).over(b.times(ln(b)).times(ln(b))).negate()));

    private ExponentialFunctions() {}

    private static Expression exp(Expression x) {
        return Constant.E.raisedTo(x);
    }

    private static Expression ln(Expression x) {
        return Simplification.called("ln", x);
    }
}
