package org.gradcheck.tensor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.TensorFunction.Rule;

/** How mixed the classes are at the nodes of a decision tree, and what a split gains. */
final class Impurity {

    private static final String BREIMAN =
            "Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984, section 4.3";
    private static final String QUINLAN = "Quinlan, Induction of Decision Trees, 1986, section 4";
    private static final String BRANCHES = "branches";

    /** The impurity of classes in given proportions. */
    private interface Measure {
        Scalar of(Distribution classes);
    }

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "The Gini impurity 1 - sum of p^2 of classes with the probabilities p.",
                            BREIMAN,
                            inputs -> Tensor.of(gini(Distribution.of(inputs.tensor("p")))),
                            "gini",
                            Parameter.required("p", Kind.ANY))
                    .slip(
                            "one-minus-forgotten",
                            "This is the sum of the squares.",
                            inputs -> Tensor.of(Scalar.ONE.minus(gini(Distribution.of(inputs.tensor("p")))))),
            TensorFunction.of(
                            "The entropy of the classes at a node less the mean entropy of its branches, weighted by their sizes; a row of class "
                                    + "counts for each branch. Natural logarithms, unless a base is given.",
                            QUINLAN,
                            inputs -> gain(inputs, entropy(Logarithm.of(inputs))),
                            "information_gain",
                            Parameter.required(BRANCHES, Kind.ANY),
                            Logarithm.BASE)
                    .slip(
                            "wrong-base",
                            "The logarithm has the wrong base: e in place of 2, or 2 in place of e.",
                            inputs -> gain(inputs, entropy(Logarithm.mistaken(inputs))))
                    .slip(
                            "branches-not-weighted",
                            "The branches were not weighted by their sizes.",
                            inputs -> gainOfEqualBranches(inputs, entropy(Logarithm.of(inputs))))
                    .slip(
                            "node-entropy-forgotten",
                            "This is the entropy that is left after the split.",
                            inputs -> Tensor.of(remainder(inputs, entropy(Logarithm.of(inputs)))))
                    .showing(workings("entropy", inputs -> entropy(Logarithm.of(inputs)))),
            TensorFunction.of(
                            "The Gini impurity of the classes at a node less the mean impurity of its branches, weighted by their sizes; a row of "
                                    + "class counts for each branch.",
                            BREIMAN,
                            gain(Impurity::gini),
                            "gini_gain",
                            Parameter.required(BRANCHES, Kind.ANY))
                    .slip(
                            "branches-not-weighted",
                            "The branches were not weighted by their sizes.",
                            inputs -> gainOfEqualBranches(inputs, Impurity::gini))
                    .slip(
                            "node-impurity-forgotten",
                            "This is the impurity that is left after the split.",
                            inputs -> Tensor.of(remainder(inputs, Impurity::gini)))
                    .showing(workings("gini", inputs -> Impurity::gini)));

    private Impurity() {}

    private static Scalar gini(Distribution classes) {
        Tensor p = classes.probabilities();
        return Scalar.ONE.minus(p.times(p).sum());
    }

    private static Measure entropy(Logarithm logarithm) {
        return classes -> classes.entropy(logarithm);
    }

    private static Rule gain(Measure measure) {
        return inputs -> gain(inputs, measure);
    }

    private static Tensor gain(Inputs inputs, Measure measure) {
        return Tensor.of(node(inputs, measure).minus(remainder(inputs, measure)));
    }

    private static Tensor gainOfEqualBranches(Inputs inputs, Measure measure) {
        return Tensor.of(node(inputs, measure)
                .minus(Tensor.vector(ofBranches(inputs, measure)).mean()));
    }

    private static Tensor branches(Inputs inputs) {
        Tensor branches = inputs.tensor(BRANCHES);
        if (branches.axes() != 2) {
            throw new ArithmeticException(
                    "a row of class counts for each branch is needed, not an array of shape " + branches.shape());
        }
        return branches;
    }

    private static Scalar node(Inputs inputs, Measure measure) {
        return measure.of(Distribution.ofCounts(Tensor.vector(
                branches(inputs).transposed().parts().stream().map(Tensor::sum).toList())));
    }

    private static List<Scalar> ofBranches(Inputs inputs, Measure measure) {
        return branches(inputs).parts().stream()
                .map(Distribution::ofCounts)
                .map(measure::of)
                .toList();
    }

    private static Scalar remainder(Inputs inputs, Measure measure) {
        List<Scalar> sizes = branches(inputs).parts().stream().map(Tensor::sum).toList();
        return MatrixProduct.dot(sizes, ofBranches(inputs, measure)).over(Scalar.sum(sizes));
    }

    /** The measure that is asked for. */
    private interface Asked {
        Measure in(Inputs inputs);
    }

    private static TensorFunction.Workings workings(String name, Asked asked) {
        return inputs -> {
            Map<String, Tensor> workings = new LinkedHashMap<>();
            workings.put(name + "(node)", Tensor.of(node(inputs, asked.in(inputs))));
            workings.put(name + "(branches)", Tensor.vector(ofBranches(inputs, asked.in(inputs))));
            return workings;
        };
    }
}
