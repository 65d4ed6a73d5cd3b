package org.gradcheck.gradebook;

import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How points are spread over a class. Quartiles are those of spreadsheets: type 7 in R. J. Hyndman and Y. Fan, Sample
 * Quantiles in Statistical Packages, The American Statistician 50 (1996).
 *
 * @param deviation the standard deviation of a sample, divided by n - 1; 0 for a single student
 */
public record Distribution(
        double mean,
        double median,
        double lowerQuartile,
        double upperQuartile,
        double deviation,
        double lowest,
        double highest) {

    /** The distribution of some points; empty if there are none. */
    static Optional<Distribution> of(double... points) {
        if (points.length == 0) {
            return Optional.empty();
        }
        DescriptiveStatistics statistics = new DescriptiveStatistics(points);
        statistics.setPercentileImpl(new Percentile().withEstimationType(EstimationType.R_7));
        return Optional.of(new Distribution(
                statistics.getMean(),
                statistics.getPercentile(50),
                statistics.getPercentile(25),
                statistics.getPercentile(75),
                statistics.getStandardDeviation(),
                statistics.getMin(),
                statistics.getMax()));
    }
}
