package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Consecutive lines with the same number of pieces, at least two blanks between pieces, and pieces that begin or end
 * below each other. Anything less regular stays text.
 */
record AlignedTable(List<List<Excerpt>> rows) {

    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");

    static Optional<AlignedTable> at(Source source, int line) {
        List<List<Excerpt>> rows = new ArrayList<>();
        for (int next = line; next < source.lineCount(); next++) {
            List<Excerpt> pieces = pieces(source.line(next));
            if (pieces.size() < 2 || !rows.isEmpty() && !isBelow(source, rows.get(rows.size() - 1), pieces)) {
                break;
            }
            rows.add(pieces);
        }
        return rows.size() >= 2 ? Optional.of(new AlignedTable(rows)) : Optional.empty();
    }

    private static List<Excerpt> pieces(Excerpt line) {
        List<Excerpt> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(line.text());
        while (piece.find()) {
            pieces.add(line.part(piece.start(), piece.end()));
        }
        return pieces;
    }

    private static boolean isBelow(Source source, List<Excerpt> above, List<Excerpt> below) {
        if (above.size() != below.size()) {
            return false;
        }
        for (int i = 0; i < above.size(); i++) {
            int[] upper = columns(source, above.get(i));
            int[] lower = columns(source, below.get(i));
            if (upper[0] != lower[0] && upper[1] != lower[1]) {
                return false;
            }
        }
        return true;
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
