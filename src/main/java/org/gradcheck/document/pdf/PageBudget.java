package org.gradcheck.document.pdf;

/** How much work one page may still ask for. What is spent is counted, not timed, so that a page always reads the same. */
final class PageBudget {

    private static final int MAX_GLYPHS = 60_000;
    private static final int MAX_POINTS = 400_000;
    private static final int MAX_FORMS = 20_000;
    private static final int MAX_PICTURES = 20_000;
    private static final int MAX_OPERATORS = 3_000_000;
    private static final int MAX_NESTING = 1_000;
    private static final long MAX_COMPARISONS = 20_000_000;

    private int glyphs;
    private int points;
    private int forms;
    private int pictures;
    private int operators;
    private long comparisons;

    void glyph() {
        check(++glyphs, MAX_GLYPHS);
    }

    /** A text that is not painted sign by sign. */
    void text(String text) {
        glyphs += text.length();
        check(glyphs, MAX_GLYPHS);
    }

    /** A corner of a path. */
    void point() {
        check(++points, MAX_POINTS);
    }

    /** A form, or the appearance of an annotation: a stream of its own, which may show others. */
    void form() {
        check(++forms, MAX_FORMS);
    }

    void picture() {
        check(++pictures, MAX_PICTURES);
    }

    void operator() {
        check(++operators, MAX_OPERATORS);
    }

    /** Graphics states saved, clipping paths in force: each further one costs as much as there are already. */
    void nesting(int depth) {
        check(depth, MAX_NESTING);
    }

    /** Looking whether a point lies in an area. */
    void comparisons(int count) {
        comparisons += count;
        check(comparisons, MAX_COMPARISONS);
    }

    private static void check(long spent, long limit) {
        if (spent > limit) {
            throw new PageLimit();
        }
    }
}
