package org.gradcheck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns: words to the left, numbers to the right. */
final class Columns {

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /** The first so many columns are words. */
    Columns(int words) {
        this.words = words;
    }

    void add(String... cells) {
        add(List.of(cells));
    }

    void add(List<String> cells) {
        rows.add(cells);
    }

    void print(PrintWriter out) {
        new TextTable(rows, words).lines().forEach(out::println);
    }
}
