package org.gradcheck.tensor;

import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** The same entries in another order or shape, or some of them. */
final class Rearrangements {

    private static final String SOURCE = "Harris and others, Array programming with NumPy, 2020";

    private static final Parameter X = Parameter.required("x", Kind.ANY);

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                    "The matrix with rows and columns exchanged.",
                    SOURCE,
                    inputs -> inputs.tensor("x").transposed(),
                    "T",
                    X),
            TensorFunction.of(
                    "All entries as one list, the last axis running fastest.",
                    SOURCE,
                    inputs -> Tensor.vector(inputs.tensor("x").entries()),
                    "flatten",
                    X),
            TensorFunction.of(
                    "The same entries in another shape, the last axis running fastest.",
                    SOURCE,
                    Rearrangements::reshaped,
                    "reshape",
                    X,
                    Parameter.required("shape", Kind.SIZES)),
            TensorFunction.of(
                    "The entry at an index for each axis, counted from 0.",
                    SOURCE,
                    Rearrangements::item,
                    "item",
                    X,
                    Parameter.required("i", Kind.COUNT),
                    Parameter.optional("j", Kind.COUNT),
                    Parameter.optional("k", Kind.COUNT),
                    Parameter.optional("l", Kind.COUNT)),
            TensorFunction.of(
                    "Arrays one after the other along an axis.",
                    SOURCE,
                    Rearrangements::concatenated,
                    "concat",
                    Parameter.required("a", Kind.ANY),
                    Parameter.required("b", Kind.ANY),
                    Parameter.optional("c", Kind.ANY),
                    Parameter.optional("d", Kind.ANY),
                    Parameter.optional("axis", Kind.NUMBER, Expression.ZERO)));

    private Rearrangements() {}

    private static Tensor reshaped(Inputs inputs) {
        Tensor x = inputs.tensor("x");
        List<Integer> shape = inputs.list("shape");
        if (Tensor.size(shape) != x.entries().size()) {
            throw new ArithmeticException(x.entries().size() + " entries do not fill the shape " + shape);
        }
        return x.reshaped(shape);
    }

    /** A row if there are fewer indices than axes. */
    private static Tensor item(Inputs inputs) {
        Tensor part = inputs.tensor("x");
        for (String name : List.of("i", "j", "k", "l")) {
            if (inputs.has(name)) {
                int index = inputs.whole(name);
                if (part.axes() == 0 || index < 0 || index >= part.size(0)) {
                    throw new ArithmeticException("an array of the shape "
                            + inputs.tensor("x").shape() + " has nothing at " + name + " = " + index);
                }
                part = part.parts().get(index);
            }
        }
        return part;
    }

    private static Tensor concatenated(Inputs inputs) {
        List<Tensor> arrays = Stream.of("a", "b", "c", "d")
                .flatMap(name -> inputs.find(name).stream())
                .map(array -> array.axes() == 0 ? array.reshaped(List.of(1)) : array)
                .toList();
        int axis = inputs.whole("axis");
        return Joining.of(arrays, axis < 0 ? axis + arrays.get(0).axes() : axis);
    }
}
