package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Notation;
import org.gradcheck.extract.Piece.Kind;

/** Finds the mathematics in a line: formulas, and in words the runs of numbers, operators and symbols. */
public final class Statements {

    /** As much of a long line before or behind a statement is looked at. */
    static final int CONTEXT = 240;

    private static final Pattern QUESTION = Pattern.compile("[QP]\\d{1,2}");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z]|[ivx]{1,4}|\\d{1,2}");

    private final List<Piece> pieces;
    private final String text;
    private final Runs runs;

    private Statements(List<Piece> pieces) {
        this.pieces = pieces;
        this.text = pieces.stream().map(Piece::text).collect(Collectors.joining());
        this.runs = new Runs(pieces, text);
    }

    /**
     * The mathematics in a line, from left to right.
     *
     * @param symbols names that an answer may contain; other words of several letters are no mathematics
     */
    public static List<Statement> in(Line line, Set<String> symbols) {
        return new Statements(Pieces.of(line, symbols)).join();
    }

    private List<Statement> join() {
        List<Statement> found = new ArrayList<>();
        int wordsFrom = 0;
        int at = 0;
        while (at < pieces.size()) {
            at = runs.labelEnd(at);
            int end = pieces.get(at).is(Kind.SPACE) ? at : runs.end(at);
            if (end > at) {
                Statement statement = statement(at, end, wordsFrom);
                if (!statement.text().isEmpty()) {
                    found.add(statement);
                    wordsFrom = pieces.get(end - 1).end();
                }
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private Statement statement(int from, int end, int wordsFrom) {
        int start = pieces.get(from).start();
        int stop = pieces.get(end - 1).end();
        String run = text.substring(start, stop);
        String trimmed = isPartOfWord(start, run) || isLabel(run, start, stop) ? "" : Trimming.trimmed(run);
        boolean latex = pieces.subList(from, end).stream().anyMatch(piece -> piece.is(Kind.FORMULA));
        boolean closes = run.endsWith(")") && !trimmed.endsWith(")");
        boolean opens = run.startsWith("(") && !trimmed.startsWith("(");
        return new Statement(
                trimmed,
                Chain.of(trimmed),
                latex ? Notation.LATEX : Notation.PLAIN,
                emphasis(from, end),
                place(pieces.get(from)),
                text.substring(Math.min(wordsFrom, start), start),
                text.substring(stop, nextMath(end)),
                text.substring(Math.max(0, start - CONTEXT), opens ? start + 1 : start + Trimming.operatorsBefore(run)),
                text.substring(closes ? stop - 1 : stop, Math.min(text.length(), stop + CONTEXT)));
    }

    /** In {@code student-11} and {@code top-5} the number belongs to the word. */
    private boolean isPartOfWord(int start, String run) {
        return start > 0 && Character.isLetter(text.charAt(start - 1)) && run.matches("[-‐‑]\\d.*");
    }

    /** {@code b)} and {@code (b)} name a part. */
    private boolean isLabel(String run, int start, int stop) {
        boolean enclosed = run.length() < 7 && run.startsWith("(") && run.endsWith(")");
        return enclosed && Runs.PART.matcher(run.substring(1, run.length() - 1)).matches()
                || text.startsWith(":", stop) && QUESTION.matcher(run).matches()
                || text.startsWith(")", stop)
                        && LABEL.matcher(run).matches()
                        && Statement.openBrackets(text.substring(Math.max(0, start - CONTEXT), start)) == 0;
    }

    private int nextMath(int from) {
        for (Piece piece : pieces.subList(from, pieces.size())) {
            if (piece.isMath()) {
                return piece.start();
            }
        }
        return text.length();
    }

    private Emphasis emphasis(int from, int end) {
        return pieces.subList(from, end).stream()
                .map(piece -> piece.span().emphasis())
                .max(Enum::compareTo)
                .orElse(Emphasis.NONE);
    }

    private static Place place(Piece piece) {
        return piece.span().place().right(piece.column());
    }
}
