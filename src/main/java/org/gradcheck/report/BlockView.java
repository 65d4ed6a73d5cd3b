package org.gradcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gradcheck.annotate.Annotation;
import org.gradcheck.annotate.Spot;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;

/**
 * A block of a document and the notes beside it.
 *
 * @param marked what is marked in it
 * @param notes what is noted beside it and not beside an earlier block
 */
record BlockView(Block block, List<Marked> marked, List<Annotation> notes) {

    BlockView {
        marked = List.copyOf(marked);
        notes = List.copyOf(notes);
    }

    /** A place in a line that is marked, and what for. */
    record Marked(Line line, int span, Spot spot, Annotation annotation) {}

    /** @param left what is not noted yet */
    static BlockView of(Block block, List<Annotation> annotations, Set<Annotation> left) {
        List<Marked> marked = new ArrayList<>();
        Set<Annotation> notes = new LinkedHashSet<>();
        for (Line line : lines(block)) {
            for (Annotation annotation : annotations) {
                for (Spot spot : annotation.spots()) {
                    int span = MarkedLine.span(line, spot);
                    if (span >= 0) {
                        marked.add(new Marked(line, span, spot, annotation));
                        notes.add(annotation);
                    }
                }
            }
        }
        notes.retainAll(left);
        return new BlockView(block, marked, List.copyOf(notes));
    }

    private static List<Line> lines(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(row -> row.cells().stream()).toList()
                : block.lines();
    }

    /** The notes that say something; others are marks alone. */
    List<Annotation> said() {
        return notes.stream().filter(note -> !note.head().isEmpty()).toList();
    }

    /** Whether all of the block belongs to an answer. */
    String style() {
        return marked.stream()
                .filter(mark -> mark.spot().text().isEmpty())
                .findFirst()
                .map(mark -> "passage " + mark.annotation().look().style())
                .orElse("");
    }

    /** What the block is, which decides how it is set: {@code heading}, {@code text}, {@code table} ... */
    String kind() {
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    List<MarkedLine> lines() {
        return block.lines().stream().map(this::line).toList();
    }

    /** The cells of each row of a table. */
    List<List<MarkedLine>> rows() {
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .map(row -> row.cells().stream().map(this::line).toList())
                        .toList()
                : List.of();
    }

    private MarkedLine line(Line line) {
        return new MarkedLine(
                line,
                marked.stream()
                        .filter(mark ->
                                mark.line() == line && !mark.spot().text().isEmpty())
                        .toList());
    }
}
