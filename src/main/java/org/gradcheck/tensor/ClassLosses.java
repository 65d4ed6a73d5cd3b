package org.gradcheck.tensor;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.TensorFunction.Rule;

/** Losses of scores of several classes, for one sample or the rows of a batch. */
final class ClassLosses {

    private static final String SOURCE = "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 6.2.2.3";

    private static final Parameter LOGITS = Parameter.required("logits", Kind.ANY);
    private static final Parameter TARGETS = Parameter.required("targets", Kind.ANY);

    static final List<TensorFunction> ALL = List.of(
            entropy(
                            "cross_entropy",
                            "The cross-entropy -ln(softmax(logits)[k]) of the right class k, counted from 0, or -sum of"
                                    + " t*ln(softmax(logits)) with a probability t for each class; smoothing shares so"
                                    + " much of the target among all classes.",
                            LOGITS,
                            TARGETS,
                            Reduction.PARAMETER,
                            Parameter.optional("smoothing", Kind.NUMBER, Expression.ZERO))
                    .slip(
                            "class-counted-from-one",
                            "The classes were counted from 1.",
                            inputs -> Reduction.of(inputs)
                                    .of(samples(inputs).countedFromOne().expected(ClassLosses::surprise))),
            entropy(
                    "soft_cross_entropy",
                    "The cross-entropy -sum of t*ln(softmax(logits)) with a probability t for each class.",
                    LOGITS,
                    TARGETS,
                    Reduction.PARAMETER),
            TensorFunction.of(
                            "The negative log-likelihood -ln(p[k]) of the right class k, counted from 0, where the"
                                    + " probabilities p are given themselves.",
                            SOURCE,
                            costing(ClassLosses::negativeLogarithms),
                            "nll",
                            Parameter.required("probabilities", Kind.ANY),
                            TARGETS,
                            Reduction.PARAMETER)
                    .slip("softmax-taken", "The probabilities were taken for logits.", costing(ClassLosses::surprise))
                    .slip(
                            "base-two",
                            "The logarithm to base 2 was taken.",
                            costing(scores -> inBaseTwo(negativeLogarithms(scores)))),
            TensorFunction.of(
                            "The multi-class hinge loss: the sum of max(0, z[j] - z[k] + margin) over all classes j but"
                                    + " the right one k, counted from 0.",
                            "Weston and Watkins, Multi-class support vector machines, 1999, section 2; CS231n, linear"
                                    + " classification",
                            inputs -> hinges(inputs, inputs.scalar("margin"), false),
                            "svm",
                            LOGITS,
                            TARGETS,
                            Reduction.PARAMETER,
                            Parameter.optional("margin", Kind.NUMBER, Expression.ONE),
                            Parameter.optional("squared", Kind.FLAG, Arguments.NO))
                    .slip(
                            "right-class-counted",
                            "The right class was counted as well, which adds the margin.",
                            inputs -> hinges(inputs, inputs.scalar("margin"), true))
                    .slip(
                            "margin-forgotten",
                            "The margin was left out.",
                            inputs -> hinges(inputs, Scalar.ZERO, false)));

    private ClassLosses() {}

    private static TensorFunction entropy(String name, String explanation, Parameter... parameters) {
        return TensorFunction.of(
                        explanation + " Of several samples the mean, the sum or none, as reduction says.",
                        SOURCE,
                        costing(ClassLosses::surprise),
                        name,
                        parameters)
                .showing(inputs -> Map.of(
                        "softmax",
                        inputs.tensor("logits")
                                .alongLastAxis(row -> Tensor.vector(new Softmax(row.entries()).probabilities()))))
                .slip(
                        "sum-for-mean",
                        "The sum over the samples was taken instead of the mean, or the other way round.",
                        inputs ->
                                Reduction.of(inputs).other().of(samples(inputs).expected(ClassLosses::surprise)))
                .slip(
                        "softmax-forgotten",
                        "The logits were taken for probabilities.",
                        costing(ClassLosses::negativeLogarithms))
                .slip(
                        "softmax-taken-twice",
                        "The softmax was taken of the probabilities once more.",
                        costing(scores -> surprise(new Softmax(scores).probabilities())))
                .slip(
                        "sign-forgotten",
                        "The minus was left out.",
                        costing(scores -> new Softmax(scores).logarithms()::get))
                .slip("base-two", "The logarithm to base 2 was taken.", costing(scores -> inBaseTwo(surprise(scores))));
    }

    private static Classification samples(Inputs inputs) {
        String scores = inputs.has("logits") ? "logits" : "probabilities";
        Classification samples = Classification.of(inputs, scores, "targets");
        return inputs.find("smoothing")
                .map(Tensor::scalar)
                .filter(share -> !share.value().equals(Expression.ZERO))
                .map(samples::smoothed)
                .orElse(samples);
    }

    private static Rule costing(Classification.Costs costs) {
        return inputs -> Reduction.of(inputs).of(samples(inputs).expected(costs));
    }

    private static IntFunction<Scalar> surprise(List<Scalar> logits) {
        List<Scalar> logarithms = new Softmax(logits).logarithms();
        return k -> logarithms.get(k).negate();
    }

    private static IntFunction<Scalar> negativeLogarithms(List<Scalar> probabilities) {
        return k -> probabilities.get(k).call("ln").negate();
    }

    private static IntFunction<Scalar> inBaseTwo(IntFunction<Scalar> natural) {
        Scalar ratio = Scalar.of(2).call("ln");
        return k -> natural.apply(k).over(ratio);
    }

    private static Tensor hinges(Inputs inputs, Scalar margin, boolean all) {
        return Reduction.of(inputs).of(samples(inputs).losses((scores, target) -> {
            int right = Classification.number(target, scores.size());
            return Scalar.sum(IntStream.range(0, scores.size())
                    .filter(j -> all || j != right)
                    .mapToObj(j ->
                            scores.get(j).minus(scores.get(right)).plus(margin).call("relu"))
                    .map(loss -> inputs.isYes("squared") ? loss.squared() : loss)
                    .toList());
        }));
    }
}
