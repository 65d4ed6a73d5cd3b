package org.gradcheck.cli;

/** Counts with their noun. */
final class Plural {

    private Plural() {}

    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
