package org.gradcheck.tensor;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Losses where each entry says yes or no. */
final class BinaryLosses {

    private static final String ENTROPY = "Bishop, Pattern Recognition and Machine Learning, 2006, equation 4.90";
    private static final String MARGIN = "Rosasco and others, Are loss functions all the same?, 2004, section 2";

    private static final PointLoss CROSS_ENTROPY = PointLoss.of(BinaryLosses::crossEntropy);
    private static final PointLoss OF_LOGITS =
            PointLoss.of((logit, target) -> logit.call("softplus").minus(target.times(logit)));
    private static final PointLoss HINGE = inputs -> (score, target) -> hinge(inputs.scalar("margin"), score, target);

    static final List<TensorFunction> ALL = List.of(
            CROSS_ENTROPY
                    .named("bce", "-(t*ln(p) + (1 - t)*ln(1 - p)), with 0*ln(0) = 0,", ENTROPY)
                    .slip(
                            "second-term-forgotten",
                            "What belongs to the targets 0 was left out.",
                            PointLoss.of((p, target) -> term(target, p).negate())
                                    .rule())
                    .slip(
                            "sign-forgotten",
                            "The minus before the sum was left out.",
                            inputs -> CROSS_ENTROPY.rule().apply(inputs).map(Scalar::negate))
                    .slip(
                            "base-two",
                            "The logarithm to base 2 was taken.",
                            inputs -> CROSS_ENTROPY
                                    .rule()
                                    .apply(inputs)
                                    .map(loss -> loss.over(Scalar.of(2).call("ln")))),
            OF_LOGITS
                    .named(
                            "bce_logits",
                            "ln(1 + exp(p)) - t*p, the binary cross-entropy of sigmoid(p),",
                            ENTROPY + ", with equation 4.59")
                    .slip("sigmoid-forgotten", "The logits were taken for probabilities.", CROSS_ENTROPY.rule()),
            HINGE.named(
                            "hinge",
                            "max(0, margin - t*p), with targets -1 and 1,",
                            "Cortes and Vapnik, Support-vector networks, 1995, section 3; " + MARGIN,
                            Parameter.optional("margin", Kind.NUMBER, Expression.ONE))
                    .slip(
                            "margin-forgotten",
                            "The margin was left out.",
                            PointLoss.of((score, target) -> hinge(Scalar.ZERO, score, target))
                                    .rule()),
            ((PointLoss) inputs -> HINGE.apply(inputs).andThen(Scalar::squared)::apply)
                    .named(
                            "squared_hinge",
                            "max(0, margin - t*p)^2, with targets -1 and 1,",
                            MARGIN,
                            Parameter.optional("margin", Kind.NUMBER, Expression.ONE))
                    .slip("square-forgotten", "The hinge loss was not squared.", HINGE.rule()),
            PointLoss.of((score, target) -> score.times(target).negate().call("softplus"))
                    .named("soft_margin", "ln(1 + exp(-t*p)), with targets -1 and 1,", MARGIN));

    private BinaryLosses() {}

    private static Scalar hinge(Scalar margin, Scalar score, Scalar target) {
        return margin.minus(target.times(score)).call("relu");
    }

    private static Scalar crossEntropy(Scalar probability, Scalar target) {
        Scalar yes = term(target, probability);
        Scalar no = term(Scalar.ONE.minus(target), Scalar.ONE.minus(probability));
        return yes.plus(no).negate();
    }

    /** The weighted logarithm; nothing for what is not weighed, as zero has no logarithm. */
    private static Scalar term(Scalar weight, Scalar probability) {
        boolean nothing =
                weight.value().equals(Expression.ZERO) && probability.value().equals(Expression.ZERO);
        return nothing ? Scalar.ZERO : weight.times(probability.call("ln"));
    }
}
