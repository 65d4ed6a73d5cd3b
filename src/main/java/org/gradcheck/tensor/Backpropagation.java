package org.gradcheck.tensor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Shortening;
import org.gradcheck.tensor.Scalar.Operand;

/**
 * The derivatives of one scalar by all that it was made of, in one sweep from the result back to the variables (reverse
 * accumulation; Griewank and Walther, Evaluating Derivatives, 2008, section 3.2).
 */
public final class Backpropagation {

    /** By identity; only asked, never walked through, so that its order does not matter. */
    private final Map<Scalar, Expression> adjoints = new IdentityHashMap<>();

    private Backpropagation() {}

    public static Backpropagation from(Scalar output) {
        Backpropagation sweep = new Backpropagation();
        sweep.adjoints.put(output, Expression.ONE);
        List<Scalar> order = operandsFirst(output);
        for (int i = order.size() - 1; i >= 0; i--) {
            sweep.handDown(order.get(i));
        }
        return sweep;
    }

    private void handDown(Scalar scalar) {
        Expression adjoint = derivative(scalar);
        for (Operand operand : scalar.operands()) {
            adjoints.merge(
                    operand.scalar(),
                    Shortening.shortened(adjoint.times(operand.partial())),
                    (a, b) -> Shortening.shortened(a.plus(b)));
        }
    }

    /** The derivative of the output by a scalar; zero if it is not in it. */
    public Expression derivative(Scalar by) {
        return adjoints.getOrDefault(by, Expression.ZERO);
    }

    /** The derivatives by the entries of a tensor, in its shape. */
    public Tensor gradient(Tensor by) {
        return by.map(entry -> Scalar.constant(derivative(entry)));
    }

    /** Everything in a scalar, each after what it was made of; without recursion, as long computations are deep. */
    private static List<Scalar> operandsFirst(Scalar output) {
        List<Scalar> order = new ArrayList<>();
        Map<Scalar, Boolean> seen = new IdentityHashMap<>();
        Deque<Scalar> open = new ArrayDeque<>(List.of(output));
        while (!open.isEmpty()) {
            Scalar scalar = open.peek();
            if (seen.putIfAbsent(scalar, false) == null) {
                scalar.operands().stream()
                        .map(Operand::scalar)
                        .filter(operand -> !seen.containsKey(operand))
                        .forEach(open::push);
            } else {
                open.pop();
                if (Boolean.FALSE.equals(seen.put(scalar, true))) {
                    order.add(scalar);
                }
            }
        }
        return order;
    }
}
