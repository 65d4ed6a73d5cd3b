package org.gradcheck.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Source;
import org.gradcheck.document.TextLine;

/**
 * Consecutive lines of pieces with at least two blanks between them, where the pieces begin or end below those of the
 * line above; a line may leave cells empty, and lines of dashes are passed over. Anything less regular stays text.
 *
 * @param endLine the line of the source after the last, counted from 0
 */
record AlignedTable(List<List<Excerpt>> rows, int endLine) {

    private static final Pattern PIECE = Pattern.compile("\\S++(?: \\S++)*+");

    static Optional<AlignedTable> at(Source source, int line) {
        List<List<Excerpt>> rows = new ArrayList<>();
        List<Excerpt> above = List.of();
        int end = line;
        for (int next = line; next < source.lineCount(); next++) {
            if (BorderedTable.isRule(source.line(next).text())) {
                continue;
            }
            List<Excerpt> pieces = pieces(source.line(next));
            Optional<List<Excerpt>> cells = rows.isEmpty() ? Optional.of(pieces) : below(source, above, pieces);
            if (pieces.size() < 2 || cells.isEmpty()) {
                break;
            }
            rows.add(cells.get());
            above = pieces.size() >= above.size() ? pieces : above;
            end = next + 1;
        }
        return rows.size() >= 2 ? Optional.of(new AlignedTable(rows, withRule(source, end))) : Optional.empty();
    }

    private static int withRule(Source source, int end) {
        return end < source.lineCount() && BorderedTable.isRule(source.line(end).text()) ? end + 1 : end;
    }

    private static List<Excerpt> pieces(Excerpt line) {
        List<Excerpt> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(line.text());
        while (piece.find()) {
            pieces.add(line.part(piece.start(), piece.end()));
        }
        return pieces;
    }

    /** The cells of a line, empty ones where nothing stands below a piece of the line above. */
    private static Optional<List<Excerpt>> below(Source source, List<Excerpt> above, List<Excerpt> pieces) {
        if (pieces.isEmpty() || pieces.size() > above.size()) {
            return Optional.empty();
        }
        Excerpt empty = pieces.get(0).part(0, 0);
        List<Excerpt> cells = new ArrayList<>(Collections.nCopies(above.size(), empty));
        int column = 0;
        for (Excerpt piece : pieces) {
            while (column < above.size() && !isBelow(source, above.get(column), piece)) {
                column++;
            }
            if (column == above.size()) {
                return Optional.empty();
            }
            cells.set(column++, piece);
        }
        return Optional.of(cells);
    }

    private static boolean isBelow(Source source, Excerpt above, Excerpt below) {
        int[] upper = columns(source, above);
        int[] lower = columns(source, below);
        return upper[0] == lower[0] || upper[1] == lower[1];
    }

    private static int[] columns(Source source, Excerpt piece) {
        int lineStart = source.lineStart(source.lineOf(piece.offsets()[0]));
        int start = piece.offsets()[0] - lineStart;
        return new int[] {start, start + piece.text().length()};
    }

    Block.Table table() {
        return new Block.Table(rows.stream().map(AlignedTable::row).toList());
    }

    private static Block.Row row(List<Excerpt> pieces) {
        return new Block.Row(pieces.stream().map(TextLine::of).toList());
    }
}
