package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The lines of a page across all its columns.
 *
 * @param lines what stands at one height each, from top to bottom
 */
record EdgeLines(List<List<Atom>> lines) {

    private static final double SAME_LINE = 0.5;

    static EdgeLines of(PageText text) {
        return new EdgeLines(Levels.of(text.falling(), SAME_LINE));
    }

    /** So many lines from the top. */
    List<EdgeLine> first(int most) {
        return edge(lines, most);
    }

    /** So many lines from the bottom up. */
    List<EdgeLine> last(int most) {
        List<List<Atom>> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return edge(reversed, most);
    }

    private static List<EdgeLine> edge(List<List<Atom>> lines, int most) {
        List<EdgeLine> edge = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            edge.add(EdgeLine.of(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : List.of()));
        }
        return edge;
    }
}
