package org.gradcheck.document;

import java.util.Arrays;
import java.util.List;

/** Numbers of sections as LaTeX prints them: {@code 2}, {@code 2.1}, {@code 2.1.3}, and none below that. */
final class SectionNumbers {

    private static final List<String> LEVELS = List.of("chapter", "section", "subsection", "subsubsection");

    private final int[] counts = new int[LEVELS.size()];
    private int deepest = LEVELS.size() - 1;

    /** The number of the next section of this level; empty where it has none. */
    String next(String command) {
        int level = LEVELS.indexOf(command);
        if (level < 0 || level > deepest) {
            return "";
        }
        counts[level]++;
        Arrays.fill(counts, level + 1, counts.length, 0);
        StringBuilder number = new StringBuilder();
        for (int i = counts[0] > 0 ? 0 : 1; i <= level; i++) {
            number.append(number.isEmpty() ? "" : ".").append(counts[i]);
        }
        return number.toString();
    }

    void set(String counter, int value) {
        int level = LEVELS.indexOf(counter);
        if (level >= 0) {
            counts[level] = value;
        } else if (counter.equals("secnumdepth")) {
            deepest = value;
        }
    }
}
