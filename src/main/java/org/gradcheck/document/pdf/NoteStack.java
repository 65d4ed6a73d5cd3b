package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Stacks notes in a column so that none covers another and each stands as near as that allows to what it is about.
 *
 * @param top where the column begins, y downwards
 * @param bottom where it ends
 * @param gap what stands between two notes
 */
record NoteStack(double top, double bottom, double gap) {

    /** Whether notes of these heights can stand in the column. */
    boolean holds(List<Double> heights) {
        return heights.stream().mapToDouble(height -> height + gap).sum() - gap <= bottom - top;
    }

    /**
     * Where each note begins.
     *
     * @param wanted where they would best begin, from the highest to the lowest
     * @param heights their heights, which the column {@linkplain #holds holds}
     */
    List<Double> tops(List<Double> wanted, List<Double> heights) {
        double[] tops = new double[wanted.size()];
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, wanted.get(i));
            free = tops[i] + heights.get(i) + gap;
        }
        double end = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - heights.get(i));
            end = tops[i] - gap;
        }
        List<Double> all = new ArrayList<>();
        for (double one : tops) {
            all.add(one);
        }
        return all;
    }
}
