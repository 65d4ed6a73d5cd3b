package org.gradcheck.optimiser;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;

/** Mistakes with the matrix of second derivatives. */
final class SecondOrderMistakes {

    static final Mistake HESSIAN_FORGOTTEN =
            inHessian("hessian-forgotten", "The second derivatives were left out.", rows -> identity(rows.size()));

    static final Mistake HESSIAN_NOT_INVERTED = inHessian(
            "hessian-not-inverted",
            "The gradient was multiplied by the matrix of second derivatives, not by its inverse.",
            SecondOrderMistakes::inverse);

    static final Mistake MIXED_DERIVATIVES_FORGOTTEN = inHessian(
            "mixed-derivatives-forgotten",
            "Only the diagonal of the matrix of second derivatives was used.",
            SecondOrderMistakes::diagonal);

    private SecondOrderMistakes() {}

    private static Mistake inHessian(String code, String sentence, UnaryOperator<List<Vector>> change) {
        return Mistake.inStep(
                code,
                sentence,
                step -> step.withHessian(() -> change.apply(step.hessian().get())));
    }

    private static List<Vector> identity(int size) {
        return IntStream.range(0, size).mapToObj(i -> unit(size, i)).toList();
    }

    private static List<Vector> diagonal(List<Vector> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> unit(rows.size(), i).times(rows.get(i).entry(i)))
                .toList();
    }

    /** The columns of the inverse are its rows, because a Hessian is symmetric. */
    private static List<Vector> inverse(List<Vector> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> LinearSystem.solution(rows, unit(rows.size(), i)))
                .toList();
    }

    private static Vector unit(int size, int index) {
        return Vector.filled(size, Expression.ZERO).with(index, Expression.ONE);
    }
}
