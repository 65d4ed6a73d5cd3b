package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** The largest and the smallest of numbers. */
final class Extremes {

    private static final String SOURCE = "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 6.3; for"
            + " derivatives where several are the largest, PyTorch 1.13";

    private static final List<String> OTHERS = List.of("y", "z", "u", "v", "w");

    private static final Parameter AXIS = Parameter.optional("axis", Kind.NUMBER);

    static final List<TensorFunction> ALL = List.of(
            extreme("max", "largest", Extremes::maximum),
            extreme("min", "smallest", Extremes::minimum),
            position("argmax", "largest", Largest::of),
            position("argmin", "smallest", numbers -> Largest.of(negated(numbers))));

    private Extremes() {}

    private static TensorFunction extreme(String name, String what, Function<List<Scalar>, Scalar> rule) {
        List<Parameter> parameters = new ArrayList<>(List.of(Parameter.required("x", Kind.ANY)));
        OTHERS.forEach(other -> parameters.add(Parameter.optional(other, Kind.ANY)));
        parameters.add(AXIS);
        return TensorFunction.of(
                "The " + what + " of several numbers or arrays, entry by entry; of one array alone the " + what
                        + " of all its entries, or along an axis.",
                SOURCE,
                inputs -> ofSeveral(name, inputs).orElseGet(() -> reduced(inputs, rule)),
                name,
                parameters.toArray(Parameter[]::new));
    }

    private static TensorFunction position(String name, String what, Function<List<Scalar>, Integer> rule) {
        return TensorFunction.of(
                        "The position, from 0, of the first of the " + what + " entries of a list, or along an axis.",
                        SOURCE,
                        inputs -> reduced(inputs, numbers -> Scalar.of(rule.apply(numbers))),
                        name,
                        Parameter.required("x", Kind.ANY),
                        AXIS)
                .slip(
                        "counted-from-one",
                        "The positions were counted from 1.",
                        inputs -> reduced(inputs, numbers -> Scalar.of(rule.apply(numbers) + 1L)));
    }

    private static Optional<Tensor> ofSeveral(String name, Inputs inputs) {
        List<Tensor> all = new ArrayList<>(List.of(inputs.tensor("x")));
        OTHERS.forEach(other -> inputs.find(other).ifPresent(all::add));
        return all.size() == 1 ? Optional.empty() : Optional.of(Tensor.call(name, all));
    }

    private static Tensor reduced(Inputs inputs, Function<List<Scalar>, Scalar> rule) {
        Tensor x = inputs.tensor("x");
        return inputs.has("axis") ? Slices.of(x, inputs).reduced(rule) : Tensor.of(rule.apply(x.entries()));
    }

    private static Scalar maximum(List<Scalar> numbers) {
        return numbers.get(Largest.of(numbers));
    }

    private static Scalar minimum(List<Scalar> numbers) {
        return numbers.get(Largest.of(negated(numbers)));
    }

    private static List<Scalar> negated(List<Scalar> numbers) {
        return numbers.stream().map(Scalar::negate).toList();
    }
}
