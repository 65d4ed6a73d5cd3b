package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Two tensors entry by entry, the smaller one repeated where it has no axis or one of size 1 (NumPy, Broadcasting). */
final class Broadcast {

    private Broadcast() {}

    static Tensor of(Tensor left, Tensor right, BinaryOperator<Scalar> function) {
        List<Integer> shape = shape(left.shape(), right.shape());
        int[] leftSteps = steps(left.shape(), shape.size());
        int[] rightSteps = steps(right.shape(), shape.size());
        List<Scalar> entries = new ArrayList<>(Tensor.size(shape));
        for (int i = 0; i < Tensor.size(shape); i++) {
            entries.add(function.apply(
                    left.entries().get(position(i, shape, leftSteps)),
                    right.entries().get(position(i, shape, rightSteps))));
        }
        return new Tensor(shape, entries);
    }

    private static List<Integer> shape(List<Integer> left, List<Integer> right) {
        int axes = Math.max(left.size(), right.size());
        List<Integer> shape = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            int a = sizeAt(left, axis, axes);
            int b = sizeAt(right, axis, axes);
            if (a != b && a != 1 && b != 1) {
                throw new ArithmeticException("arrays of the shapes " + left + " and " + right + " do not fit");
            }
            shape.add(a == 1 ? b : a);
        }
        return shape;
    }

    private static int sizeAt(List<Integer> shape, int axis, int axes) {
        int own = axis - axes + shape.size();
        return own < 0 ? 1 : shape.get(own);
    }

    /** How far an entry of the tensor lies from the next one along each axis of the result; 0 where it is repeated. */
    private static int[] steps(List<Integer> shape, int axes) {
        int[] steps = new int[axes];
        int step = 1;
        for (int axis = axes - 1; axis >= axes - shape.size(); axis--) {
            int size = sizeAt(shape, axis, axes);
            steps[axis] = size == 1 ? 0 : step;
            step *= size;
        }
        return steps;
    }

    private static int position(int index, List<Integer> shape, int[] steps) {
        int position = 0;
        int rest = index;
        for (int axis = shape.size() - 1; axis >= 0; axis--) {
            position += rest % shape.get(axis) * steps[axis];
            rest /= shape.get(axis);
        }
        return position;
    }
}
