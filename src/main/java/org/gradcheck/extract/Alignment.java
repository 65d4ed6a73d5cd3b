package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which row of a student's table is which of the expected ones: the assignment in the same order that fits best as a whole,
 * found by dynamic programming (Needleman and Wunsch, 1970). Rows may be left out on either side.
 */
final class Alignment {

    /** What leaving out a row costs; a pair of rows that says nothing for each other is worse than leaving out both. */
    private static final int GAP = 1;

    private final List<List<String>> expected;
    private final List<Optional<Entry>> matched;
    private final List<Entry> rest;

    private Alignment(List<List<String>> expected, List<Optional<Entry>> matched, List<Entry> rest) {
        this.expected = expected;
        this.matched = Collections.unmodifiableList(matched);
        this.rest = Collections.unmodifiableList(rest);
    }

    /** @param expected what each row may be called */
    static Alignment of(List<List<String>> expected, List<Entry> entries) {
        int[][] best = new int[expected.size() + 1][entries.size() + 1];
        for (int i = expected.size(); i >= 0; i--) {
            for (int j = entries.size(); j >= 0; j--) {
                best[i][j] = best(best, expected, entries, i, j);
            }
        }
        List<Optional<Entry>> matched = new ArrayList<>();
        List<Entry> rest = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < expected.size(); i++) {
            while (j < entries.size() && best[i][j] == best[i][j + 1] - GAP && !pairs(best, expected, entries, i, j)) {
                rest.add(entries.get(j++));
            }
            boolean pair = j < entries.size() && pairs(best, expected, entries, i, j);
            matched.add(pair ? Optional.of(entries.get(j++)) : Optional.empty());
        }
        rest.addAll(entries.subList(j, entries.size()));
        return new Alignment(expected, matched, rest);
    }

    private static int best(int[][] best, List<List<String>> expected, List<Entry> entries, int i, int j) {
        if (i == expected.size() || j == entries.size()) {
            return -GAP * (expected.size() - i + entries.size() - j);
        }
        int pair = best[i + 1][j + 1]
                + RowLikeness.of(expected.get(i), entries.get(j).name());
        return Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]) - GAP);
    }

    private static boolean pairs(int[][] best, List<List<String>> expected, List<Entry> entries, int i, int j) {
        return best[i][j]
                == best[i + 1][j + 1]
                        + RowLikeness.of(expected.get(i), entries.get(j).name());
    }

    /** The student's row for an expected one, by its number. */
    Optional<Entry> row(int number) {
        return matched.get(number);
    }

    /** Whether no row was found. */
    boolean isEmpty() {
        return matched.stream().allMatch(Optional::isEmpty);
    }

    /** The rows of the student that are none of the expected ones. */
    List<Entry> rest() {
        return rest;
    }

    /** Whether a pair could not as well be another: it has one name, or nothing that is left over is like it. */
    boolean isSure(int number) {
        Entry entry = matched.get(number).orElseThrow();
        int likeness = RowLikeness.of(expected.get(number), entry.name());
        boolean otherEntry =
                rest.stream().anyMatch(other -> RowLikeness.of(expected.get(number), other.name()) >= likeness);
        boolean otherRow = IntStream.range(0, expected.size())
                .filter(i -> matched.get(i).isEmpty())
                .anyMatch(i -> RowLikeness.of(expected.get(i), entry.name()) >= likeness);
        return RowLikeness.isSameName(expected.get(number), entry.name()) || !otherEntry && !otherRow;
    }

    /** Whether a row that is left over might be the expected one after all. */
    boolean mayBeInRest(int number) {
        return rest.stream().anyMatch(other -> RowLikeness.of(expected.get(number), other.name()) > RowLikeness.UNLIKE);
    }
}
