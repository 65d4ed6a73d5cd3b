package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signs that are written with two or three characters. */
final class Digraphs {

    private record Digraph(String written, String sign, boolean inLatex) {}

    private static final List<Digraph> ALL = List.of(
            new Digraph("**", "^", true),
            new Digraph("+/-", "±", false),
            new Digraph("...", "...", true),
            new Digraph("//", "//", false),
            new Digraph("<=", "<=", true));

    /** The length of a sign as written, where it is not two. */
    static final Map<String, Integer> LENGTHS = Map.of("±", 3, "...", 3);

    private Digraphs() {}

    /** The sign that begins here; keys know only {@code **}. */
    static Optional<String> at(Cursor cursor, Notation notation) {
        char first = cursor.ahead(0);
        if (first != '*' && first != '+' && first != '.' && first != '/' && first != '<') {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(digraph -> cursor.startsWith(digraph.written))
                .filter(digraph -> notation == Notation.PLAIN
                        || digraph.sign.equals("^")
                        || notation == Notation.LATEX && digraph.inLatex)
                .map(Digraph::sign)
                .findFirst();
    }
}
