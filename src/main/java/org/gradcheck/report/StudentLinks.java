package org.gradcheck.report;

import java.util.List;

/**
 * Students who have something in common, with the way to their answers.
 *
 * @param first those that are shown
 * @param count how many there are
 */
record StudentLinks(List<Link> first, int count) {

    private static final int MOST_SHOWN = 50;

    StudentLinks {
        first = List.copyOf(first);
    }

    /** A student, and where the answer is shown. */
    record Link(String student, String page) {}

    static StudentLinks of(String part, List<String> students, PageNames pages) {
        List<Link> first = students.stream()
                .limit(MOST_SHOWN)
                .map(student ->
                        new Link(student, StudentPages.FOLDER + pages.of(student) + "#" + VerdictView.anchor(part)))
                .toList();
        return new StudentLinks(first, students.size());
    }

    /** {@code 4 students}. */
    String counted() {
        return PointsText.counted(count, "student");
    }

    /** How many are not shown. */
    int more() {
        return count - first.size();
    }
}
