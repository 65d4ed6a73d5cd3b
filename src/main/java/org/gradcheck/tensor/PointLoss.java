package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.TensorFunction.Rule;

/** A loss of each entry of a prediction and its target; what becomes of them all is told by {@link Reduction}. */
interface PointLoss extends Function<Inputs, BinaryOperator<Scalar>> {

    /** One without parameters of its own. */
    static PointLoss of(BinaryOperator<Scalar> loss) {
        return inputs -> loss;
    }

    /** The loss as a function, with the mistakes that all such losses share. */
    default TensorFunction named(String name, String formula, String source, Parameter... own) {
        List<Parameter> parameters = new ArrayList<>(
                List.of(Parameter.required("prediction", Kind.ANY), Parameter.required("target", Kind.ANY)));
        parameters.addAll(List.of(own));
        parameters.add(Reduction.PARAMETER);
        return TensorFunction.of(
                        "The loss " + formula + " of each entry p of the prediction with its target t, and of these the"
                                + " mean, the sum or none of them, as reduction says.",
                        source,
                        rule(),
                        name,
                        parameters.toArray(Parameter[]::new))
                .showing(inputs -> Map.of("per_entry", entries(inputs)))
                .slip(
                        "sum-for-mean",
                        "The sum was taken instead of the mean, or the other way round.",
                        inputs -> Reduction.of(inputs).other().of(entries(inputs)));
    }

    default Rule rule() {
        return inputs -> Reduction.of(inputs).of(entries(inputs));
    }

    /** @throws ArithmeticException if neither of prediction and target has the shape of the other repeated */
    default Tensor entries(Inputs inputs) {
        Tensor prediction = inputs.tensor("prediction");
        Tensor target = inputs.tensor("target");
        Tensor losses = prediction.with(target, apply(inputs));
        if (!losses.shape().equals(prediction.shape()) && !losses.shape().equals(target.shape())) {
            throw new ArithmeticException("a prediction of the shape " + prediction.shape()
                    + " does not fit a target of the shape " + target.shape());
        }
        return losses;
    }
}
