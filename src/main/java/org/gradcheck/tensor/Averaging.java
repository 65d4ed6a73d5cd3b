package org.gradcheck.tensor;

import java.util.List;
import java.util.stream.IntStream;

/** How a measure of each class becomes one number; a class without a value counts as 0, as in scikit-learn. */
final class Averaging {

    /** What is measured of a class. */
    interface Measure {
        Scalar of(ClassCounts counts);
    }

    /** One number for all classes. */
    interface Average {
        Scalar of(ConfusionMatrix matrix, Measure measure);
    }

    private Averaging() {}

    static List<Scalar> perClass(ConfusionMatrix matrix, Measure measure) {
        return matrix.perClass().stream().map(measure::of).toList();
    }

    /** The mean over the classes. */
    static Scalar macro(ConfusionMatrix matrix, Measure measure) {
        return Tensor.vector(orZero(perClass(matrix, measure))).mean();
    }

    /** The mean over the classes that have a value. */
    static Scalar macroOfDefined(ConfusionMatrix matrix, Measure measure) {
        List<Scalar> defined = perClass(matrix, measure).stream()
                .filter(ClassCounts::isDefined)
                .toList();
        return ClassCounts.ratio(Scalar.sum(defined), Scalar.of(defined.size()));
    }

    /** The mean over the samples' classes. */
    static Scalar weighted(ConfusionMatrix matrix, Measure measure) {
        Scalar sum = MatrixProduct.dot(matrix.support(), orZero(perClass(matrix, measure)));
        return ClassCounts.ratio(sum, matrix.total());
    }

    static Scalar weightedOfDefined(ConfusionMatrix matrix, Measure measure) {
        List<Scalar> measures = perClass(matrix, measure);
        Scalar weight = Scalar.sum(IntStream.range(0, measures.size())
                .filter(i -> ClassCounts.isDefined(measures.get(i)))
                .mapToObj(matrix.support()::get)
                .toList());
        return ClassCounts.ratio(MatrixProduct.dot(matrix.support(), orZero(measures)), weight);
    }

    /** The measure of the counts of all classes together. */
    static Scalar micro(ConfusionMatrix matrix, Measure measure) {
        return measure.of(matrix.perClass().stream().reduce(ClassCounts::plus).orElseThrow());
    }

    private static List<Scalar> orZero(List<Scalar> measures) {
        return measures.stream()
                .map(measure -> ClassCounts.isDefined(measure) ? measure : Scalar.ZERO)
                .toList();
    }
}
