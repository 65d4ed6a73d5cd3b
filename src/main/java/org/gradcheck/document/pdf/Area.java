package org.gradcheck.document.pdf;

/**
 * A part of the page that was filled.
 *
 * @param outline in the page as it is seen
 * @param clip what of it is shown
 * @param order how many glyphs were painted before it
 * @param number how many areas were painted before it
 */
record Area(Outline outline, Clip clip, Paint paint, int order, int number) {

    boolean holds(double x, double y, PageBudget budget) {
        return outline.holds(x, y, budget) && clip.shows(x, y, budget);
    }
}
