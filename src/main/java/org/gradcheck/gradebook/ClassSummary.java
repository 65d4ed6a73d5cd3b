package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gradcheck.grade.Grade;

/**
 * What a class reached as a whole. Submissions that could not be read count as such and nowhere else.
 *
 * @param possible the points of all parts
 * @param points how the points given so far are spread; empty if nothing could be read
 * @param tenths how many students have up to one tenth of the possible points, up to two tenths, and so on; the lower
 *     border belongs to a tenth, all points to the last one
 * @param reasons the reasons given, the most frequent first
 */
public record ClassSummary(
        int graded,
        int inReview,
        int unreadable,
        BigDecimal possible,
        Optional<Distribution> points,
        List<Integer> tenths,
        List<ReasonCount> reasons) {

    public ClassSummary {
        tenths = List.copyOf(tenths);
        reasons = List.copyOf(reasons);
    }

    static ClassSummary of(List<Grade> grades) {
        List<Grade> read = grades.stream()
                .filter(grade -> grade.status() != Grade.Status.UNREADABLE)
                .toList();
        return new ClassSummary(
                count(grades, Grade.Status.GRADED),
                count(grades, Grade.Status.NEEDS_REVIEW),
                count(grades, Grade.Status.UNREADABLE),
                grades.stream().map(Grade::possible).reduce(BigDecimal.ZERO, BigDecimal::max),
                Distribution.of(read.stream().map(Grade::points).toList()),
                tenths(read),
                ReasonCount.among(read.stream()
                        .map(Grade::verdicts)
                        .flatMap(Collection::stream)
                        .toList()));
    }

    private static int count(List<Grade> grades, Grade.Status status) {
        return (int) grades.stream().filter(grade -> grade.status() == status).count();
    }

    private static List<Integer> tenths(List<Grade> grades) {
        Integer[] students = new Integer[10];
        Arrays.fill(students, 0);
        for (Grade grade : grades) {
            if (grade.possible().signum() > 0) {
                students[tenth(grade)]++;
            }
        }
        return List.of(students);
    }

    private static int tenth(Grade grade) {
        int tenths = grade.points()
                .multiply(BigDecimal.TEN)
                .divideToIntegralValue(grade.possible())
                .intValueExact();
        return Math.min(tenths, 9);
    }
}
