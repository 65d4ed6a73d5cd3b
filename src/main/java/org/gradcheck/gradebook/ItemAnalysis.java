package org.gradcheck.gradebook;

import java.util.Optional;

/**
 * What the answers of a class say about a question: how hard it is, and whether it tells students apart.
 *
 * <p>The difficulty is the mean share of its points that was reached. The discrimination is the correlation, Pearson's, of
 * the points for it with the share of points reached elsewhere; for a question that is either right or wrong this is the
 * point-biserial correlation. That the question is left out of what it is compared with is the correction of S. Henrysson,
 * Correction of Item-Total Correlations in Item Analysis, Psychometrika 28 (1963). The borders are those usual for tests:
 * R. L. Ebel, Essentials of Educational Measurement (1972), chapter 14, calls less than 0.2 poor.
 *
 * @param difficulty from 0, nobody has a point, to 1, everybody has all of them
 * @param discrimination from -1 to 1; empty if there are fewer than ten students, or all have the same points
 */
public record ItemAnalysis(double difficulty, Optional<Double> discrimination) {

    private static final double HARD = 0.4;
    private static final double EASY = 0.9;
    private static final double POOR = 0.2;

    /** Whether most of the points were missed. */
    public boolean isHard() {
        return difficulty < HARD;
    }

    /** Whether nearly all points were reached, so that it cannot tell much. */
    public boolean isEasy() {
        return difficulty > EASY;
    }

    /** Whether those who have it are hardly better elsewhere than those who don't. */
    public boolean isPoor() {
        return discrimination.filter(correlation -> correlation < POOR).isPresent();
    }

    /** Whether those who have it are clearly worse elsewhere, as happens where the key is wrong. */
    public boolean isInverted() {
        return discrimination.filter(correlation -> correlation < -POOR).isPresent();
    }
}
