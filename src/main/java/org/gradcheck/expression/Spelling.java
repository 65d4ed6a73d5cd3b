package org.gradcheck.expression;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by one that is not known. */
public final class Spelling {

    private Spelling() {}

    /** The closest of the known names, if it is close: at most a third of the letters are wrong. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparing((String candidate) -> distance(name, candidate))
                        .thenComparing(candidate -> !hasSameLetters(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters that changed places are a likelier slip than a wrong one. */
    private static boolean hasSameLetters(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    /** {@code " Did you mean filters?"}, or nothing if no known name is close. */
    public static String didYouMean(String name, Collection<String> known) {
        return nearest(name, known).map(found -> " Did you mean " + found + "?").orElse("");
    }

    /** Letters to insert, drop, change or swap with their neighbour (optimal string alignment), letter case aside. */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean isSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwap ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
