package org.gradcheck.tensor;

import java.util.List;
import java.util.function.BinaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Losses of predicted numbers. */
final class Regression {

    private static final String GOODFELLOW = "Goodfellow, Bengio and Courville, Deep Learning, 2016, ";

    private static final PointLoss SQUARED =
            PointLoss.of((prediction, target) -> prediction.minus(target).squared());
    private static final PointLoss HALF_SQUARED =
            PointLoss.of((prediction, target) -> half(prediction.minus(target).squared()));
    private static final PointLoss ABSOLUTE =
            PointLoss.of((prediction, target) -> prediction.minus(target).call("abs"));
    private static final PointLoss HUBER = inputs -> huber(inputs.scalar("delta"));

    static final List<TensorFunction> ALL = List.of(
            SQUARED.named("mse", "(p - t)^2", GOODFELLOW + "equation 5.4")
                    .slip("half-used", "Half of the squared differences was taken.", HALF_SQUARED.rule())
                    .slip(
                            "root-taken",
                            "The root of the mean was taken.",
                            inputs -> SQUARED.rule().apply(inputs).map(Scalar::root)),
            ABSOLUTE.named("l1", "|p - t|", GOODFELLOW + "section 6.2.1"),
            ABSOLUTE.named("mae", "|p - t|", GOODFELLOW + "section 6.2.1"),
            HUBER.named(
                            "huber",
                            "(p - t)^2/2 up to |p - t| = delta and delta*(|p - t| - delta/2) beyond",
                            "Huber, Robust estimation of a location parameter, 1964, section 5",
                            Parameter.optional("delta", Kind.NUMBER, Expression.ONE))
                    .slip(
                            "squared-everywhere",
                            "Half of the square was taken for large differences too.",
                            HALF_SQUARED.rule()),
            ((PointLoss) inputs -> smooth(inputs.scalar("beta")))
                    .named(
                            "smooth_l1",
                            "(p - t)^2/(2*beta) up to |p - t| = beta and |p - t| - beta/2 beyond",
                            "Girshick, Fast R-CNN, 2015, equation 3",
                            Parameter.optional("beta", Kind.NUMBER, Expression.ONE))
                    .slip(
                            "squared-everywhere",
                            "Half of the square was taken for large differences too.",
                            HALF_SQUARED.rule())
                    .slip("absolute-everywhere", "The difference was not squared near zero.", ABSOLUTE.rule()),
            PointLoss.of((prediction, target) ->
                            prediction.minus(target).call("cosh").call("ln"))
                    .named("log_cosh", "ln(cosh(p - t))", GOODFELLOW + "section 6.2.1"),
            TensorFunction.of(
                            "The sum of the squared differences of prediction and target, or of the squares of one array.",
                            GOODFELLOW + "section 5.1.4",
                            inputs -> Tensor.of(squares(inputs).sum()),
                            "sse",
                            Parameter.required("prediction", Kind.ANY),
                            Parameter.optional("target", Kind.ANY))
                    .slip(
                            "mean-for-sum",
                            "The mean was taken instead of the sum.",
                            inputs -> Tensor.of(squares(inputs).mean()))
                    .slip(
                            "half-used",
                            "Half of the squared differences was taken.",
                            inputs -> Tensor.of(half(squares(inputs).sum()))));

    private Regression() {}

    private static Tensor squares(Inputs inputs) {
        return inputs.has("target")
                ? SQUARED.entries(inputs)
                : inputs.tensor("prediction").map(Scalar::squared);
    }

    private static Scalar half(Scalar number) {
        return number.over(Scalar.of(2));
    }

    /** With {@code c = min(|d|, delta)} this is {@code c*(|d| - c/2)} on both sides. */
    private static BinaryOperator<Scalar> huber(Scalar delta) {
        return (prediction, target) -> {
            Scalar size = prediction.minus(target).call("abs");
            Scalar cut = Scalar.call("min", List.of(size, delta));
            return cut.times(size.minus(half(cut)));
        };
    }

    private static BinaryOperator<Scalar> smooth(Scalar beta) {
        return huber(beta).andThen(loss -> loss.over(beta))::apply;
    }
}
