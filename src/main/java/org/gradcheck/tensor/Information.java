package org.gradcheck.tensor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.TensorFunction.Rule;

/** Measures of information: entropies and divergences of distributions. */
final class Information {

    private static final String COVER =
            "Cover and Thomas, Elements of Information Theory, 2nd edition, 2006, section 2.";
    private static final String GOODFELLOW = "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 3.13";
    private static final String NATS = " Natural logarithms, unless a base is given; 0*log(0) = 0.";
    private static final String P = "p";
    private static final String Q = "q";
    private static final String JOINT = "joint";

    /** What is measured, with a logarithm. */
    private interface Measure {
        Scalar of(Inputs inputs, Logarithm logarithm);
    }

    static final List<TensorFunction> ALL = List.of(
            function("entropy", "The entropy H(p) = -sum of p*log(p).", COVER + "1", Information::entropy, P)
                    .slip("sign", "The minus in front of the sum is missing.", rule(negated(Information::entropy))),
            function(
                            "cross_entropy_of",
                            "The cross entropy of two distributions, H(p, q) = -sum of p*log(q).",
                            GOODFELLOW,
                            Information::crossEntropy,
                            P,
                            Q)
                    .slip(
                            "distributions-swapped",
                            "The distributions were swapped.",
                            rule((inputs, logarithm) -> q(inputs).crossEntropy(p(inputs), logarithm)))
                    .slip("sign", "The minus in front of the sum is missing.", rule(negated(Information::crossEntropy)))
                    .slip(
                            "entropy-taken-away",
                            "This is the divergence: the entropy of p was taken away.",
                            rule(Information::divergence)),
            function(
                            "kl_divergence",
                            "The Kullback-Leibler divergence D(p||q) = sum of p*log(p/q).",
                            COVER + "3",
                            Information::divergence,
                            P,
                            Q)
                    .slip(
                            "distributions-swapped",
                            "The distributions were swapped.",
                            rule((inputs, logarithm) -> q(inputs).divergence(p(inputs), logarithm)))
                    .slip(
                            "sign",
                            "The sign is wrong: log(q/p) in place of log(p/q).",
                            rule(negated(Information::divergence)))
                    .slip(
                            "cross-entropy-for-divergence",
                            "This is the cross entropy: the entropy of p was not taken away.",
                            rule(Information::crossEntropy))
                    .showing(Information::entropies),
            function(
                            "js_divergence",
                            "The Jensen-Shannon divergence (D(p||m) + D(q||m))/2 with m = (p + q)/2.",
                            "Lin, Divergence Measures Based on the Shannon Entropy, 1991, section 4",
                            Information::jensenShannon,
                            P,
                            Q)
                    .slip(
                            "half-forgotten",
                            "The two divergences were added, not averaged.",
                            rule((inputs, logarithm) ->
                                    jensenShannon(inputs, logarithm).times(Scalar.of(2))))
                    .slip(
                            "mean-not-taken",
                            "The divergences were taken from each other, not from the mean.",
                            rule((inputs, logarithm) -> divergence(inputs, logarithm)
                                    .plus(q(inputs).divergence(p(inputs), logarithm))
                                    .over(Scalar.of(2))))
                    .showing(
                            inputs -> Map.of("m", p(inputs).mixedWith(q(inputs)).probabilities())),
            function(
                    "joint_entropy",
                    "The entropy H(X, Y) of a joint distribution, a matrix.",
                    COVER + "2",
                    (inputs, logarithm) -> joint(inputs).entropy(logarithm),
                    JOINT),
            function(
                            "conditional_entropy",
                            "The entropy of the columns' variable if that of the rows is known: H(Y|X) = H(X, Y) - H(X).",
                            COVER + "2",
                            (inputs, logarithm) -> conditional(joint(inputs), logarithm),
                            JOINT)
                    .slip(
                            "conditioned-on-the-other",
                            "The rows were given the columns: H(X|Y).",
                            rule((inputs, logarithm) ->
                                    conditional(joint(inputs).transposed(), logarithm)))
                    .slip(
                            "joint-for-conditional",
                            "This is the joint entropy.",
                            rule((inputs, logarithm) -> joint(inputs).entropy(logarithm))),
            function(
                            "mutual_information",
                            "What rows and columns of a joint distribution tell about each other: sum of p(x, y)*log(p(x, y)/(p(x)*p(y))).",
                            COVER + "3",
                            Information::mutual,
                            JOINT)
                    .slip("sign", "The sign is wrong.", rule(negated(Information::mutual)))
                    .slip(
                            "joint-entropy-forgotten",
                            "The joint entropy was not taken away from the sum of the entropies.",
                            rule((inputs, logarithm) ->
                                    mutual(inputs, logarithm).plus(joint(inputs).entropy(logarithm))))
                    .showing(Information::margins),
            TensorFunction.of(
                            "The perplexity of a distribution, exp(H(p)) with the entropy in nats: as many equally probable values "
                                    + "would be as uncertain.",
                            "Jurafsky and Martin, Speech and Language Processing, 3rd edition draft, 2023, section 3.7",
                            perplexity(Logarithm.NATURAL),
                            "perplexity",
                            Parameter.required(P, Kind.ANY))
                    .slip(
                            "base-mixed",
                            "The entropy is in bits, but e was raised to it, not 2.",
                            perplexity(Logarithm.BINARY)),
            TensorFunction.of(
                            "The perplexity of a sequence whose tokens were predicted with these probabilities: the inverse of their "
                                    + "geometric mean.",
                            "Jurafsky and Martin, Speech and Language Processing, 3rd edition draft, 2023, section 3.3",
                            inputs -> geometricMean(inputs).map(Scalar.ONE::over),
                            "sequence_perplexity",
                            Parameter.required("probabilities", Kind.ANY))
                    .slip(
                            "inverse-forgotten",
                            "This is the geometric mean of the probabilities, not its inverse.",
                            Information::geometricMean)
                    .slip(
                            "root-forgotten",
                            "The product of the inverses was not brought to one token by a root.",
                            inputs -> Tensor.of(Scalar.ONE.over(product(inputs.tensor("probabilities"))))));

    private Information() {}

    private static TensorFunction function(
            String name, String explanation, String source, Measure measure, String... arrays) {
        Parameter[] parameters = new Parameter[arrays.length + 1];
        for (int i = 0; i < arrays.length; i++) {
            parameters[i] = Parameter.required(arrays[i], Kind.ANY);
        }
        parameters[arrays.length] = Logarithm.BASE;
        return withBases(TensorFunction.of(explanation + NATS, source, rule(measure), name, parameters), measure);
    }

    private static TensorFunction withBases(TensorFunction function, Measure measure) {
        return function.slip(
                        "wrong-base",
                        "The logarithm has the wrong base: e in place of 2, or 2 in place of e.",
                        inputs -> Tensor.of(measure.of(inputs, Logarithm.mistaken(inputs))))
                .slip(
                        "base-ten",
                        "The logarithm was taken to base 10.",
                        inputs -> Tensor.of(measure.of(inputs, Logarithm.COMMON)));
    }

    private static Rule rule(Measure measure) {
        return inputs -> Tensor.of(measure.of(inputs, Logarithm.of(inputs)));
    }

    private static Measure negated(Measure measure) {
        return (inputs, logarithm) -> measure.of(inputs, logarithm).negate();
    }

    private static Distribution p(Inputs inputs) {
        return vector(P, inputs);
    }

    private static Distribution q(Inputs inputs) {
        return vector(Q, inputs);
    }

    private static Distribution vector(String name, Inputs inputs) {
        Tensor probabilities = inputs.tensor(name);
        if (probabilities.axes() != 1) {
            throw new ArithmeticException(
                    name + " is a list of probabilities, not an array of shape " + probabilities.shape());
        }
        return Distribution.of(probabilities);
    }

    private static Distribution joint(Inputs inputs) {
        return Distribution.of(inputs.tensor(JOINT)).requireMatrix();
    }

    private static Scalar entropy(Inputs inputs, Logarithm logarithm) {
        return p(inputs).entropy(logarithm);
    }

    private static Scalar crossEntropy(Inputs inputs, Logarithm logarithm) {
        return p(inputs).crossEntropy(q(inputs), logarithm);
    }

    private static Scalar divergence(Inputs inputs, Logarithm logarithm) {
        return p(inputs).divergence(q(inputs), logarithm);
    }

    private static Scalar jensenShannon(Inputs inputs, Logarithm logarithm) {
        Distribution mean = p(inputs).mixedWith(q(inputs));
        Scalar sum = p(inputs).divergence(mean, logarithm).plus(q(inputs).divergence(mean, logarithm));
        return sum.over(Scalar.of(2));
    }

    /** Row by row, so that nothing is left of what is certain: {@code -sum of p(x, y)*log(p(x, y)/p(x))}. */
    private static Scalar conditional(Distribution joint, Logarithm logarithm) {
        return joint.divergence(joint.rowsRepeated(), logarithm).negate();
    }

    private static Scalar mutual(Inputs inputs, Logarithm logarithm) {
        Distribution joint = joint(inputs);
        return joint.divergence(joint.independent(), logarithm);
    }

    private static Rule perplexity(Logarithm logarithm) {
        return inputs -> Tensor.of(p(inputs).entropy(logarithm).call("exp"));
    }

    private static Tensor geometricMean(Inputs inputs) {
        Tensor probabilities = inputs.tensor("probabilities");
        Scalar root = Scalar.ONE.over(Scalar.of(probabilities.entries().size()));
        return Tensor.of(product(probabilities).raisedTo(root));
    }

    private static Scalar product(Tensor factors) {
        return factors.entries().stream().reduce(Scalar.ONE, Scalar::times);
    }

    private static Map<String, Tensor> entropies(Inputs inputs) {
        Map<String, Tensor> workings = new LinkedHashMap<>();
        workings.put("H(p, q)", rule(Information::crossEntropy).apply(inputs));
        workings.put("H(p)", rule(Information::entropy).apply(inputs));
        return workings;
    }

    private static Map<String, Tensor> margins(Inputs inputs) {
        Map<String, Tensor> workings = new LinkedHashMap<>();
        put("p(x)", Distribution::rows, inputs, workings);
        put("p(y)", Distribution::columns, inputs, workings);
        put("p(x)*p(y)", Distribution::independent, inputs, workings);
        return workings;
    }

    private static void put(
            String name, Function<Distribution, Distribution> part, Inputs inputs, Map<String, Tensor> workings) {
        workings.put(name, part.apply(joint(inputs)).probabilities());
    }
}
