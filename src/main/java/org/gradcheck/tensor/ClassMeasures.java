package org.gradcheck.tensor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Spelling;
import org.gradcheck.tensor.Averaging.Average;
import org.gradcheck.tensor.Averaging.Measure;
import org.gradcheck.tensor.TensorFunction.Rule;

/** Precision, recall and others of each class of a confusion matrix, and their averages. */
final class ClassMeasures {

    private static final String SOURCE =
            "Sokolova and Lapalme, A systematic analysis of performance measures for classification tasks, 2009, tables 2 and 3";
    private static final String AVERAGE = "average";
    private static final String CLASS = "class";
    private static final String NONE = "none";

    private static final Map<String, Average> AVERAGES = new TreeMap<>(Map.of(
            "macro", Averaging::macro,
            "micro", Averaging::micro,
            "weighted", Averaging::weighted,
            "binary", ClassMeasures::ofPositive));

    static final List<TensorFunction> ALL = List.of(
            measure(
                            "precision",
                            "TP/(TP + FP)",
                            "the part of the predictions of a class that is right",
                            ClassCounts::precision)
                    .slip(
                            "recall-for-precision",
                            "This is the recall: rows were taken for columns.",
                            rule(ClassCounts::recall))
                    .slip(
                            "accuracy-for-precision",
                            "This is the accuracy, not the precision.",
                            rule(ClassCounts::accuracy)),
            measure("recall", "TP/(TP + FN)", "the part of a class's samples that is found", ClassCounts::recall)
                    .slip(
                            "precision-for-recall",
                            "This is the precision: columns were taken for rows.",
                            rule(ClassCounts::precision))
                    .slip("accuracy-for-recall", "This is the accuracy, not the recall.", rule(ClassCounts::accuracy)),
            measure(
                            "f1",
                            "2TP/(2TP + FP + FN)",
                            "the harmonic mean of precision and recall",
                            counts -> counts.fScore(Scalar.ONE))
                    .slip(
                            "arithmetic-mean",
                            "The arithmetic mean of precision and recall was taken, not the harmonic one.",
                            rule(ClassCounts::arithmeticMean))
                    .slip("accuracy-for-f-score", "This is the accuracy, not F1.", rule(ClassCounts::accuracy))
                    .slip(
                            "f-score-of-averages",
                            "F1 was taken of the average precision and recall, not averaged itself.",
                            ConfusionInputs.rule(ClassMeasures::ofAverages)),
            fBeta().slip("beta-not-squared", "Beta was not squared.", fBeta(beta -> beta.root()))
                    .slip(
                            "precision-and-recall-swapped",
                            "Precision was weighted in place of recall.",
                            fBeta(Scalar.ONE::over)),
            measure(
                            "specificity",
                            "TN/(TN + FP)",
                            "the part of the samples of other classes that is not taken for the class",
                            ClassCounts::specificity)
                    .slip(
                            "recall-for-specificity",
                            "This is the recall, also called sensitivity.",
                            rule(ClassCounts::recall))
                    .slip(
                            "rows-and-columns-swapped",
                            "Rows and columns were swapped.",
                            rule(ClassCounts::negativePredictiveValue)),
            measure(
                            "negative_predictive_value",
                            "TN/(TN + FN)",
                            "the part of the predictions of other classes that is right",
                            ClassCounts::negativePredictiveValue)
                    .slip("rows-and-columns-swapped", "Rows and columns were swapped.", rule(ClassCounts::specificity)),
            measure(
                            "false_positive_rate",
                            "FP/(FP + TN)",
                            "the part of the samples of other classes that is taken for the class",
                            ClassCounts::falsePositiveRate)
                    .slip(
                            "specificity-for-rate",
                            "This is the specificity, one minus the rate.",
                            rule(ClassCounts::specificity)),
            measure(
                            "false_negative_rate",
                            "FN/(FN + TP)",
                            "the part of a class's samples that is missed",
                            ClassCounts::falseNegativeRate)
                    .slip("recall-for-rate", "This is the recall, one minus the rate.", rule(ClassCounts::recall)),
            measure(
                            "iou",
                            "TP/(TP + FP + FN)",
                            "the intersection of prediction and truth over their union",
                            ClassCounts::intersectionOverUnion)
                    .slip(
                            "dice-for-iou",
                            "This is the Dice coefficient: the intersection counts twice in it.",
                            rule(ClassMeasures::dice)),
            measure("dice", "2TP/(2TP + FP + FN)", "twice the intersection over the sizes of both", ClassMeasures::dice)
                    .slip(
                            "iou-for-dice",
                            "This is the intersection over the union.",
                            rule(ClassCounts::intersectionOverUnion))
                    .slip("two-forgotten", "The intersection was not doubled above.", rule(ClassMeasures::halfOfDice)));

    private ClassMeasures() {}

    private static TensorFunction measure(String name, String formula, String meaning, Measure measure) {
        return function(name, formula, meaning, rule(measure), parameters())
                .slip(
                        "average-over-samples",
                        "All samples were counted together (micro) in place of an average over the classes.",
                        averaged(measure, Averaging::micro))
                .slip(
                        "classes-not-weighted",
                        "The classes were not weighted by their numbers of samples (macro in place of weighted).",
                        averaged(measure, Averaging::macro))
                .slip(
                        "classes-weighted",
                        "The classes were weighted by their numbers of samples (weighted in place of macro).",
                        averaged(measure, Averaging::weighted))
                .slip(
                        "undefined-class-left-out",
                        "A class without a value was left out of the average; here it counts as 0.",
                        ConfusionInputs.rule((matrix, inputs) -> switch (average(inputs)) {
                            case "macro" -> Tensor.of(Averaging.macroOfDefined(matrix, measure));
                            case "weighted" -> Tensor.of(Averaging.weightedOfDefined(matrix, measure));
                            default -> result(matrix, measure, inputs);
                        }));
    }

    private static TensorFunction function(
            String name, String formula, String meaning, Rule rule, Parameter... parameters) {
        String explanation = "For each class, " + meaning + ": " + formula
                + ". Rows are true classes, columns predicted ones; 0/0 is undefined. With average macro (over classes), "
                + "weighted (by support), micro (over samples) or binary (class 1 of 0 and 1) a single number, in which an "
                + "undefined class counts as 0.";
        return TensorFunction.of(explanation, SOURCE, rule, name, ConfusionInputs.parameters(parameters));
    }

    private static Parameter[] parameters() {
        return new Parameter[] {
            Parameter.optional(AVERAGE, Kind.NAME, new Symbol(NONE)), Parameter.optional(CLASS, Kind.COUNT)
        };
    }

    private static TensorFunction fBeta() {
        Parameter[] others = parameters();
        return function(
                "f_beta",
                "(1 + b^2)TP/((1 + b^2)TP + b^2*FN + FP)",
                "the harmonic mean of precision and recall in which recall counts beta times as much",
                fBeta(beta -> beta),
                Parameter.required("beta", Kind.NUMBER),
                others[0],
                others[1]);
    }

    /** What is taken for beta. */
    private interface Change {
        Scalar of(Scalar beta);
    }

    private static Rule fBeta(Change change) {
        return ConfusionInputs.rule(
                (matrix, inputs) -> result(matrix, counts -> counts.fScore(change.of(inputs.scalar("beta"))), inputs));
    }

    private static Scalar dice(ClassCounts counts) {
        return counts.fScore(Scalar.ONE);
    }

    private static Scalar halfOfDice(ClassCounts counts) {
        Scalar dice = dice(counts);
        return ClassCounts.isDefined(dice) ? dice.over(Scalar.of(2)) : dice;
    }

    private static Rule rule(Measure measure) {
        return ConfusionInputs.rule((matrix, inputs) -> result(matrix, measure, inputs));
    }

    /** Another average where one over classes is asked for. */
    private static Rule averaged(Measure measure, Average other) {
        return ConfusionInputs.rule(
                (matrix, inputs) -> List.of("macro", "weighted").contains(average(inputs))
                        ? Tensor.of(other.of(matrix, measure))
                        : result(matrix, measure, inputs));
    }

    private static Tensor ofAverages(ConfusionMatrix matrix, Inputs inputs) {
        if (!average(inputs).equals("macro")) {
            return result(matrix, ClassMeasures::dice, inputs);
        }
        Scalar precision = Averaging.macro(matrix, ClassCounts::precision);
        Scalar recall = Averaging.macro(matrix, ClassCounts::recall);
        return Tensor.of(ClassCounts.ratio(Scalar.of(2).times(precision).times(recall), precision.plus(recall)));
    }

    private static String average(Inputs inputs) {
        String average = inputs.name(AVERAGE);
        return average.equals(NONE) && !ConfusionInputs.isMatrix(inputs) ? "binary" : average;
    }

    private static Tensor result(ConfusionMatrix matrix, Measure measure, Inputs inputs) {
        String average = average(inputs);
        if (inputs.find(CLASS).isPresent()) {
            return Tensor.of(ofClass(inputs.whole(CLASS), matrix, measure));
        }
        if (average.equals(NONE)) {
            return Tensor.vector(Averaging.perClass(matrix, measure));
        }
        Average known = AVERAGES.get(average);
        if (known == null) {
            throw new ArithmeticException("there is no average " + average + ", only none, "
                    + String.join(", ", AVERAGES.keySet()) + "." + Spelling.didYouMean(average, AVERAGES.keySet()));
        }
        return Tensor.of(known.of(matrix, measure));
    }

    private static Scalar ofPositive(ConfusionMatrix matrix, Measure measure) {
        if (matrix.classes() != 2) {
            throw new ArithmeticException("average: binary is for two classes, not " + matrix.classes());
        }
        return ofClass(1, matrix, measure);
    }

    private static Scalar ofClass(int index, ConfusionMatrix matrix, Measure measure) {
        if (index >= matrix.classes()) {
            throw new ArithmeticException(
                    "the classes run from 0 to " + (matrix.classes() - 1) + ", there is no " + index);
        }
        return Averaging.perClass(matrix, measure).get(index);
    }
}
