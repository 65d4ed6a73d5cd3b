package org.gradcheck.tensor;

import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;

/**
 * How samples fall with respect to one class.
 *
 * @param truePositives of the class and predicted as it
 * @param falsePositives of others, but predicted as it
 * @param falseNegatives of the class, but predicted as others
 * @param trueNegatives of others and predicted as others
 */
record ClassCounts(Scalar truePositives, Scalar falsePositives, Scalar falseNegatives, Scalar trueNegatives) {

    /** What 0/0 stands for: a name without a value, so that it hides no other class and equals no number. */
    private static final Scalar UNDEFINED = Scalar.constant(new Symbol("undefined"));

    static boolean isDefined(Scalar ratio) {
        return !ratio.value().equals(UNDEFINED.value());
    }

    /** A fraction of counts; undefined for 0/0. */
    static Scalar ratio(Scalar part, Scalar whole) {
        return whole.value().equals(Expression.ZERO) ? UNDEFINED : part.over(whole);
    }

    ClassCounts plus(ClassCounts other) {
        return new ClassCounts(
                truePositives.plus(other.truePositives),
                falsePositives.plus(other.falsePositives),
                falseNegatives.plus(other.falseNegatives),
                trueNegatives.plus(other.trueNegatives));
    }

    /** Samples of the class. */
    Scalar positives() {
        return truePositives.plus(falseNegatives);
    }

    /** Samples of the other classes. */
    Scalar negatives() {
        return trueNegatives.plus(falsePositives);
    }

    Scalar precision() {
        return ratio(truePositives, predictedPositives());
    }

    private Scalar predictedPositives() {
        return truePositives.plus(falsePositives);
    }

    Scalar recall() {
        return ratio(truePositives, positives());
    }

    Scalar specificity() {
        return ratio(trueNegatives, negatives());
    }

    Scalar negativePredictiveValue() {
        return ratio(trueNegatives, trueNegatives.plus(falseNegatives));
    }

    Scalar falsePositiveRate() {
        return ratio(falsePositives, negatives());
    }

    Scalar falseNegativeRate() {
        return ratio(falseNegatives, positives());
    }

    Scalar accuracy() {
        return ratio(truePositives.plus(trueNegatives), positives().plus(negatives()));
    }

    /** {@code (1 + b^2)TP/((1 + b^2)TP + b^2 FN + FP)}, the weighted harmonic mean of precision and recall. */
    Scalar fScore(Scalar beta) {
        Scalar weight = beta.squared();
        Scalar both = truePositives.times(Scalar.ONE.plus(weight));
        return ratio(both, both.plus(weight.times(falseNegatives)).plus(falsePositives));
    }

    /** The mistake of taking the arithmetic mean of precision and recall. */
    Scalar arithmeticMean() {
        return isDefined(precision()) && isDefined(recall())
                ? precision().plus(recall()).over(Scalar.of(2))
                : UNDEFINED;
    }

    Scalar intersectionOverUnion() {
        return ratio(truePositives, positives().plus(falsePositives));
    }
}
