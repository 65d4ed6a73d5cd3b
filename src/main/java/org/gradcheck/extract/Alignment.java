package org.gradcheck.extract;

import java.util.ArrayList;
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

    private static final int NONE = -1;

    private final List<RowName> expected;
    private final List<Entry> entries;
    private final int[][] likeness;
    private final int[] matched;
    private final List<Integer> rest = new ArrayList<>();

    /**
     * Aligns.
     *
     * @param expected what each row may be called
     */
    Alignment(List<List<String>> expected, List<Entry> entries) {
        this.expected = RowName.of(expected);
        this.entries = List.copyOf(entries);
        this.likeness = this.expected.stream()
                .map(names -> entries.stream()
                        .mapToInt(entry -> RowLikeness.of(names, entry.name()))
                        .toArray())
                .toArray(int[][]::new);
        this.matched = new int[expected.size()];
        follow(best());
    }

    /** What the best alignment of the rows from i on with the entries from j on is worth. */
    private int[][] best() {
        int[][] best = new int[expected.size() + 1][entries.size() + 1];
        for (int i = expected.size(); i >= 0; i--) {
            for (int j = entries.size(); j >= 0; j--) {
                best[i][j] = i == expected.size() || j == entries.size()
                        ? -GAP * (expected.size() - i + entries.size() - j)
                        : Math.max(best[i + 1][j + 1] + likeness[i][j], Math.max(best[i + 1][j], best[i][j + 1]) - GAP);
            }
        }
        return best;
    }

    private void follow(int[][] best) {
        int j = 0;
        for (int i = 0; i < expected.size(); i++) {
            while (j < entries.size() && !isPair(best, i, j) && best[i][j] == best[i][j + 1] - GAP) {
                rest.add(j++);
            }
            matched[i] = j < entries.size() && isPair(best, i, j) ? j++ : NONE;
        }
        IntStream.range(j, entries.size()).forEach(rest::add);
    }

    private boolean isPair(int[][] best, int i, int j) {
        return best[i][j] == best[i + 1][j + 1] + likeness[i][j];
    }

    /** The student's row for an expected one, by its number. */
    Optional<Entry> row(int number) {
        return matched[number] == NONE ? Optional.empty() : Optional.of(entries.get(matched[number]));
    }

    /** Whether no row was found. */
    boolean isEmpty() {
        return IntStream.of(matched).allMatch(entry -> entry == NONE);
    }

    /** The rows of the student that are none of the expected ones. */
    List<Entry> rest() {
        return rest.stream().map(entries::get).toList();
    }

    /** Whether a pair could not as well be another: nothing that is left over is as much like it, nor a row beside it. */
    boolean isSure(int number) {
        int entry = matched[number];
        if (isShifted(number)) {
            return false;
        }
        if (expected.get(number).isSame(entries.get(entry).name())) {
            return true;
        }
        int own = likeness[number][entry];
        boolean otherEntry = rest.stream()
                .anyMatch(other -> likeness[number][other] >= own
                        && !entries.get(other).isLike(entries.get(entry))
                        && !isNamedBetween(entry, other));
        boolean otherRow = IntStream.range(0, expected.size())
                .anyMatch(i -> matched[i] == NONE && likeness[i][entry] >= own && !isNamedInRows(number, i));
        return !otherEntry && !otherRow;
    }

    /** A row that is told by its name keeps those before it from those behind it. */
    private boolean isNamedInRows(int one, int other) {
        return IntStream.range(Math.min(one, other) + 1, Math.max(one, other)).anyMatch(this::isNamed);
    }

    private boolean isNamedBetween(int entry, int other) {
        return IntStream.range(0, expected.size())
                .filter(i -> matched[i] > Math.min(entry, other) && matched[i] < Math.max(entry, other))
                .anyMatch(this::isNamed);
    }

    private boolean isNamed(int number) {
        return matched[number] != NONE && likeness[number][matched[number]] >= RowLikeness.NAMED;
    }

    /**
     * Whether the student may count otherwise: a row before this one is not there and one behind it is left over, or the
     * other way round, and every row between might be its neighbour.
     */
    private boolean isShifted(int number) {
        return IntStream.range(0, expected.size())
                .filter(i -> matched[i] == NONE)
                .anyMatch(i -> rest.stream().anyMatch(left -> shift(i, left, i < number ? 1 : -1, number)));
    }

    /** Whether the rows from one that is not there on may each be the next one's, the last of them the one that is left over. */
    private boolean shift(int from, int left, int step, int through) {
        int row = from;
        boolean met = row == through;
        while (isMatched(row + step) && (matched[row + step] - left) * step < 0) {
            if (!isKindred(row, matched[row + step])) {
                return false;
            }
            row += step;
            met |= row == through;
        }
        return met && row != from && isKindred(row, left);
    }

    private boolean isMatched(int row) {
        return row >= 0 && row < expected.size() && matched[row] != NONE;
    }

    private boolean isKindred(int row, int entry) {
        return RowLikeness.isKindred(expected.get(row), entries.get(entry).name());
    }

    /** How many rows were found. */
    long size() {
        return IntStream.of(matched).filter(entry -> entry != NONE).count();
    }

    /** Whether a row that is left over might be the expected one after all. */
    boolean mayBeInRest(int number) {
        return rest.stream()
                .anyMatch(other -> likeness[number][other] > RowLikeness.UNLIKE
                        || shift(number, other, 1, number)
                        || shift(number, other, -1, number));
    }
}
