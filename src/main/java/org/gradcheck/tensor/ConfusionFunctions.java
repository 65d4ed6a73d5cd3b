package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.ConfusionMatrix.Cell;
import org.gradcheck.tensor.TensorFunction.Rule;

/** What a confusion matrix says about all classes together; rows are true classes, columns predicted ones. */
final class ConfusionFunctions {

    private static final String SOKOLOVA =
            "Sokolova and Lapalme, A systematic analysis of performance measures for classification tasks, 2009, table 3";
    private static final String BOTH_WAYS = "both_ways";
    private static final String ONE_DIRECTION = "Only one direction was counted, not both.";
    private static final String BOTH_DIRECTIONS = "Both directions were counted together.";

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "How many samples of each true class (row) were predicted as each class (column); classes from 0.",
                            SOKOLOVA,
                            confusion(ConfusionMatrix::counts),
                            "confusion_matrix",
                            Parameter.required("targets", Kind.ANY),
                            Parameter.required("predicted", Kind.ANY),
                            Parameter.optional("classes", Kind.SIZE))
                    .slip(
                            "rows-and-columns-swapped",
                            "The rows are the predicted classes, not the true ones.",
                            confusion(matrix -> matrix.transposed().counts())),
            ofMatrix(
                            "accuracy",
                            "The part of the samples that is predicted right: the diagonal over the total.",
                            SOKOLOVA,
                            ConfusionMatrix::accuracy)
                    .slip("error-for-accuracy", "This is the error rate.", number(ConfusionFunctions::error))
                    .slip(
                            "mean-over-classes",
                            "The recalls of the classes were averaged, whatever their numbers of samples.",
                            number(ConfusionFunctions::balancedAccuracy)),
            ofMatrix(
                            "error_rate",
                            "The part of the samples that is predicted wrong: 1 - accuracy.",
                            SOKOLOVA,
                            ConfusionFunctions::error)
                    .slip("accuracy-for-error", "This is the accuracy.", number(ConfusionMatrix::accuracy)),
            ofMatrix(
                            "balanced_accuracy",
                            "The mean of the recalls of the classes that have samples.",
                            "Brodersen, Ong, Stephan and Buhmann, The Balanced Accuracy and Its Posterior Distribution, 2010",
                            ConfusionFunctions::balancedAccuracy)
                    .slip(
                            "accuracy-for-balanced-accuracy",
                            "This is the accuracy over all samples.",
                            number(ConfusionMatrix::accuracy))
                    .slip(
                            "precision-for-recall",
                            "The precisions were averaged, not the recalls.",
                            number(matrix -> balancedAccuracy(matrix.transposed()))),
            ofMatrix(
                            "kappa",
                            "The agreement beyond chance, (accuracy - chance)/(1 - chance), where chance is the sum of row "
                                    + "total*column total over the squared total.",
                            "Cohen, A Coefficient of Agreement for Nominal Scales, 1960",
                            matrix -> matrix.kappa(matrix.chance()))
                    .slip(
                            "accuracy-for-kappa",
                            "This is the accuracy; chance was not taken away.",
                            number(ConfusionMatrix::accuracy))
                    .slip(
                            "uniform-chance",
                            "Chance was taken to be one over the number of classes.",
                            number(matrix -> matrix.kappa(Scalar.ONE.over(Scalar.of(matrix.classes()))))),
            ofMatrix(
                            "mcc",
                            "Matthews' correlation coefficient; (TP*TN - FP*FN)/sqrt((TP + FP)(TP + FN)(TN + FP)(TN + FN)) for two classes.",
                            "Gorodkin, Comparing two K-category assignments by a K-category correlation coefficient, 2004",
                            ConfusionMatrix::matthewsCorrelation)
                    .slip(
                            "root-forgotten",
                            "The root below was not taken.",
                            number(ConfusionMatrix::correlationWithoutRoot)),
            function(
                            "support",
                            "The number of samples of each class: the sums of the rows.",
                            vector(ConfusionMatrix::support))
                    .slip(
                            "rows-and-columns-swapped",
                            "The columns were added, not the rows.",
                            vector(ConfusionMatrix::predicted)),
            function(
                            "predicted_counts",
                            "The number of predictions of each class: the sums of the columns.",
                            vector(ConfusionMatrix::predicted))
                    .slip(
                            "rows-and-columns-swapped",
                            "The rows were added, not the columns.",
                            vector(ConfusionMatrix::support)),
            function(
                            "most_confused",
                            "The cells [true class, predicted class] with the most wrong predictions, all of them if several have as "
                                    + "many; with both_ways: yes the pairs of classes that are most confused in either direction.",
                            largest(ConfusionFunctions::errors, ConfusionFunctions::places),
                            Parameter.optional(BOTH_WAYS, Kind.FLAG, Arguments.NO))
                    .slip(
                            "rows-and-columns-swapped",
                            "The predicted class was named first.",
                            largest(ConfusionFunctions::errors, cells -> places(swapped(cells))))
                    .slip(
                            "one-direction",
                            ONE_DIRECTION,
                            largest((matrix, bothWays) -> matrix.errors(), ConfusionFunctions::places))
                    .slip(
                            "both-directions",
                            BOTH_DIRECTIONS,
                            largest((matrix, bothWays) -> matrix.errorsEitherWay(), ConfusionFunctions::places)),
            function(
                            "most_confused_count",
                            "The number of wrong predictions in the cells that most_confused names.",
                            largest(ConfusionFunctions::errors, ConfusionFunctions::count),
                            Parameter.optional(BOTH_WAYS, Kind.FLAG, Arguments.NO))
                    .slip(
                            "one-direction",
                            ONE_DIRECTION,
                            largest((matrix, bothWays) -> matrix.errors(), ConfusionFunctions::count))
                    .slip(
                            "both-directions",
                            BOTH_DIRECTIONS,
                            largest((matrix, bothWays) -> matrix.errorsEitherWay(), ConfusionFunctions::count)));

    private ConfusionFunctions() {}

    private static TensorFunction ofMatrix(
            String name, String explanation, String source, Function<ConfusionMatrix, Scalar> measure) {
        return TensorFunction.of(explanation, source, number(measure), name, ConfusionInputs.parameters());
    }

    private static TensorFunction function(String name, String explanation, Rule rule, Parameter... own) {
        return TensorFunction.of(explanation, SOKOLOVA, rule, name, ConfusionInputs.parameters(own));
    }

    private static Rule number(Function<ConfusionMatrix, Scalar> measure) {
        return ConfusionInputs.rule(matrix -> Tensor.of(measure.apply(matrix)));
    }

    private static Rule vector(Function<ConfusionMatrix, List<Scalar>> counts) {
        return ConfusionInputs.rule(matrix -> Tensor.vector(counts.apply(matrix)));
    }

    private static Rule confusion(Function<ConfusionMatrix, SquareMatrix> result) {
        return inputs -> {
            List<Integer> targets = labels("targets", inputs);
            List<Integer> predicted = labels("predicted", inputs);
            List<Integer> seen = new ArrayList<>(targets);
            seen.addAll(predicted);
            int least = seen.stream().max(Comparator.naturalOrder()).orElse(-1) + 1;
            int classes = inputs.find("classes").isPresent() ? inputs.whole("classes") : least;
            if (classes < least || classes == 0) {
                throw new ArithmeticException("there are " + classes + " classes, but the highest is " + (least - 1));
            }
            return result.apply(ConfusionMatrix.of(targets, predicted, classes)).tensor();
        };
    }

    private static List<Integer> labels(String name, Inputs inputs) {
        List<Integer> labels = inputs.wholes(name, inputs.tensor(name).entries().size());
        labels.stream().filter(label -> label < 0).findFirst().ifPresent(label -> {
            throw new ArithmeticException("classes are numbered from 0 on; there is no " + label);
        });
        return labels;
    }

    private static Scalar error(ConfusionMatrix matrix) {
        Scalar wrong = matrix.total().minus(matrix.counts().trace());
        return ClassCounts.ratio(wrong, matrix.total());
    }

    private static Scalar balancedAccuracy(ConfusionMatrix matrix) {
        return Averaging.macroOfDefined(matrix, ClassCounts::recall);
    }

    private static List<Cell> errors(ConfusionMatrix matrix, boolean bothWays) {
        return bothWays ? matrix.errorsEitherWay() : matrix.errors();
    }

    /** Something of the cells with the largest count. */
    private static Rule largest(
            BiFunction<ConfusionMatrix, Boolean, List<Cell>> errors, Function<List<Cell>, Tensor> result) {
        return ConfusionInputs.rule((matrix, inputs) -> {
            List<Cell> cells = errors.apply(matrix, inputs.isYes(BOTH_WAYS));
            List<Cell> largest = cells.stream()
                    .filter(cell ->
                            cells.stream().noneMatch(other -> other.count().exceeds(cell.count())))
                    .filter(cell -> cell.count().exceeds(Scalar.ZERO))
                    .toList();
            if (largest.isEmpty()) {
                throw new ArithmeticException("no class is confused with another");
            }
            return result.apply(largest);
        });
    }

    private static Tensor places(List<Cell> cells) {
        return Tensor.stack(cells.stream()
                .map(cell -> Tensor.vector(List.of(Scalar.of(cell.row()), Scalar.of(cell.column()))))
                .toList());
    }

    private static List<Cell> swapped(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Cell(cell.column(), cell.row(), cell.count()))
                .toList();
    }

    private static Tensor count(List<Cell> cells) {
        return Tensor.of(cells.get(0).count());
    }
}
