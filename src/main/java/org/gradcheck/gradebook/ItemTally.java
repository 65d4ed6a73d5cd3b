package org.gradcheck.gradebook;

import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** Sums up what item analysis needs, in the same little memory for any number of students. Not thread-safe. */
final class ItemTally {

    private static final int FEWEST_STUDENTS = 10;

    private final Mean difficulty = new Mean();
    private final SimpleRegression itemOnRest = new SimpleRegression();

    /**
     * Adds a student.
     *
     * @param item what the student reached for the question
     * @param whole what the student reached for all of them
     */
    void add(Standing item, Standing whole) {
        item.share().ifPresent(share -> {
            difficulty.increment(share);
            whole.without(item).share().ifPresent(rest -> itemOnRest.addData(rest, share));
        });
    }

    /** Empty if nobody's points are settled. */
    Optional<ItemAnalysis> analysis() {
        return difficulty.getN() == 0
                ? Optional.empty()
                : Optional.of(new ItemAnalysis(difficulty.getResult(), discrimination()));
    }

    private Optional<Double> discrimination() {
        boolean isFew = itemOnRest.getN() < FEWEST_STUDENTS;
        // Without variance there is no correlation, which the library calls not a number.
        return isFew ? Optional.empty() : Optional.of(itemOnRest.getR()).filter(r -> !r.isNaN());
    }
}
