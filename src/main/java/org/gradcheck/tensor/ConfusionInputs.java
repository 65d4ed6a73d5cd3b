package org.gradcheck.tensor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.TensorFunction.Rule;

/** A confusion matrix as an argument, or for two classes the four counts by their names. */
final class ConfusionInputs {

    private static final String MATRIX = "matrix";

    /** True and false positives and negatives. */
    private static final List<String> COUNTS = List.of("tp", "fp", "fn", "tn");

    private ConfusionInputs() {}

    /** The parameters of a function of a confusion matrix, with its own ones after the matrix. */
    static Parameter[] parameters(Parameter... own) {
        Stream<Parameter> matrix = Stream.of(Parameter.optional(MATRIX, Kind.ANY));
        Stream<Parameter> counts = COUNTS.stream().map(name -> Parameter.optional(name, Kind.NUMBER));
        return Stream.of(matrix, Stream.of(own), counts)
                .flatMap(Function.identity())
                .toArray(Parameter[]::new);
    }

    static boolean isMatrix(Inputs inputs) {
        return inputs.find(MATRIX).isPresent();
    }

    /** A rule that sees the matrix; a count that is not given may only be missing where it makes no difference. */
    static Rule rule(Function<ConfusionMatrix, Tensor> function) {
        return rule((matrix, inputs) -> function.apply(matrix));
    }

    /** What is done with a matrix and the other arguments. */
    interface OfMatrix {
        Tensor apply(ConfusionMatrix matrix, Inputs inputs);
    }

    static Rule rule(OfMatrix function) {
        return inputs -> {
            Optional<Tensor> matrix = inputs.find(MATRIX);
            return matrix.isPresent()
                    ? function.apply(ConfusionMatrix.of(matrix.get()), inputs)
                    : withCounts(function, inputs);
        };
    }

    private static Tensor withCounts(OfMatrix function, Inputs inputs) {
        Set<String> missing = new TreeSet<>(COUNTS);
        missing.removeIf(name -> inputs.find(name).isPresent());
        if (missing.size() == COUNTS.size()) {
            throw new ArithmeticException("a confusion matrix is needed, or the counts " + String.join(", ", COUNTS));
        }
        Tensor result = function.apply(positivesAndNegatives(inputs), inputs);
        result.entries().forEach(entry -> missing.retainAll(entry.value().symbols()));
        if (!missing.isEmpty()) {
            throw new ArithmeticException("the counts " + String.join(", ", missing) + " are needed too");
        }
        return result;
    }

    /** Class 1 is the positive one. */
    private static ConfusionMatrix positivesAndNegatives(Inputs inputs) {
        Tensor negatives = Tensor.vector(List.of(count("tn", inputs), count("fp", inputs)));
        Tensor positives = Tensor.vector(List.of(count("fn", inputs), count("tp", inputs)));
        return ConfusionMatrix.of(Tensor.stack(List.of(negatives, positives)));
    }

    private static Scalar count(String name, Inputs inputs) {
        return inputs.find(name).map(Tensor::scalar).orElseGet(() -> Scalar.constant(new Symbol(name)));
    }
}
