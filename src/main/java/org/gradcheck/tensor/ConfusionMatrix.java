package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression.Num;

/** How many samples of each true class (row) were predicted as each class (column). */
record ConfusionMatrix(SquareMatrix counts) {

    /** @throws ArithmeticException if it is no square matrix, or holds a number that is no count */
    static ConfusionMatrix of(Tensor tensor) {
        tensor.entries().forEach(ConfusionMatrix::requireCount);
        return new ConfusionMatrix(SquareMatrix.of(tensor));
    }

    private static void requireCount(Scalar entry) {
        if (entry.value() instanceof Num number
                && (number.value().getNumerator().signum() < 0 || !number.isWhole())) {
            throw new ArithmeticException("a confusion matrix holds counts, not " + entry);
        }
    }

    /** From the class of each sample and the class predicted for it, both from 0 on. */
    static ConfusionMatrix of(List<Integer> targets, List<Integer> predicted, int classes) {
        if (targets.size() != predicted.size()) {
            throw new ArithmeticException(
                    targets.size() + " targets need as many predictions, not " + predicted.size());
        }
        int[][] cells = new int[classes][classes];
        for (int i = 0; i < targets.size(); i++) {
            cells[targets.get(i)][predicted.get(i)]++;
        }
        return new ConfusionMatrix(new SquareMatrix(SquareMatrix.filled(classes, (i, j) -> Scalar.of(cells[i][j]))));
    }

    int classes() {
        return counts.size();
    }

    Scalar at(int row, int column) {
        return counts.at(row, column);
    }

    Scalar total() {
        return counts.tensor().sum();
    }

    /** The samples of each class. */
    List<Scalar> support() {
        return counts.tensor().parts().stream().map(Tensor::sum).toList();
    }

    /** The predictions of each class. */
    List<Scalar> predicted() {
        return transposed().support();
    }

    ConfusionMatrix transposed() {
        return new ConfusionMatrix(new SquareMatrix(counts.tensor().transposed()));
    }

    List<ClassCounts> perClass() {
        return IntStream.range(0, classes()).mapToObj(this::counts).toList();
    }

    private ClassCounts counts(int index) {
        Scalar hit = at(index, index);
        Scalar row = support().get(index);
        Scalar column = predicted().get(index);
        return new ClassCounts(
                hit,
                column.minus(hit),
                row.minus(hit),
                total().minus(row).minus(column).plus(hit));
    }

    Scalar accuracy() {
        return ClassCounts.ratio(counts.trace(), total());
    }

    /** The part of the samples that chance would get right: {@code sum of row*column/total^2}. */
    Scalar chance() {
        return MatrixProduct.dot(support(), predicted()).over(total().squared());
    }

    /** {@code (accuracy - chance)/(1 - chance)}. */
    Scalar kappa(Scalar chance) {
        return ClassCounts.ratio(accuracy().minus(chance), Scalar.ONE.minus(chance));
    }

    /** Gorodkin, Comparing two K-category assignments by a K-category correlation coefficient, 2004. */
    Scalar matthewsCorrelation() {
        return ClassCounts.ratio(covariance(), variances().root());
    }

    /** The mistake of forgetting the root in {@link #matthewsCorrelation}. */
    Scalar correlationWithoutRoot() {
        return ClassCounts.ratio(covariance(), variances());
    }

    private Scalar covariance() {
        return counts.trace().times(total()).minus(MatrixProduct.dot(support(), predicted()));
    }

    private Scalar variances() {
        Scalar all = total().squared();
        return all.minus(MatrixProduct.dot(support(), support()))
                .times(all.minus(MatrixProduct.dot(predicted(), predicted())));
    }

    /** A row and a column with what stands there. */
    record Cell(int row, int column, Scalar count) {}

    /** The cells off the diagonal. */
    List<Cell> errors() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < classes(); i++) {
            for (int j = 0; j < classes(); j++) {
                if (i != j) {
                    cells.add(new Cell(i, j, at(i, j)));
                }
            }
        }
        return cells;
    }

    /** Pairs of classes, the smaller first, with what is confused in either direction. */
    List<Cell> errorsEitherWay() {
        return errors().stream()
                .filter(cell -> cell.row() < cell.column())
                .map(cell -> new Cell(cell.row(), cell.column(), cell.count().plus(at(cell.column(), cell.row()))))
                .toList();
    }
}
