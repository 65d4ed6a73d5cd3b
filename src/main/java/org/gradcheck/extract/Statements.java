package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Notation;
import org.gradcheck.extract.Piece.Kind;

/** Finds the mathematics in a line: formulas, and in words the runs of numbers, operators and symbols. */
public final class Statements {

    /** As much of a long line before or behind a statement is looked at. */
    static final int CONTEXT = 240;

    private static final Pattern GROUP_BEHIND_SPACE = Pattern.compile("\\d{3}");

    /** What in brackets behind a number is an aside, not a factor: a number alone, or what begins with a relation. */
    private static final Pattern ASIDE =
            Pattern.compile("\\(\\s*(?:[=≈~∼]|\\d[\\d.,]{0,40}\\s?(?:[a-zA-Z]{1,8}|%)?\\s*\\))");

    private static final Pattern PART = Pattern.compile("[a-h]|[ivx]{1,4}");
    private static final Pattern QUESTION = Pattern.compile("[QP]\\d{1,2}");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z]|[ivx]{1,4}|\\d{1,2}");

    private static final String AT_START = "+*/^×·|!∴_)]";
    private static final String AT_END = "+*/^×·[(<>−–_-";

    private final List<Piece> pieces;
    private final String text;

    private Statements(List<Piece> pieces) {
        this.pieces = pieces;
        this.text = pieces.stream().map(Piece::text).collect(Collectors.joining());
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
            at = labelEnd(at);
            int end = pieces.get(at).is(Kind.SPACE) ? at : runEnd(at);
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

    /** Where the run that begins at a piece ends; the same piece if none begins there. */
    private int runEnd(int from) {
        int end = from;
        int depth = 0;
        for (int at = from; at < pieces.size() && goesOn(from, at, depth); at++) {
            Piece piece = pieces.get(at);
            depth += piece.depth();
            end = piece.isMath() ? at + 1 : end;
        }
        return end;
    }

    private boolean goesOn(int from, int at, int depth) {
        Piece piece = pieces.get(at);
        boolean groups = piece.is(",") && (depth > 0 || isGroup(at));
        boolean closesNothing = depth == 0 && piece.is(")");
        return (piece.isMath() || piece.is(Kind.SPACE) || groups)
                && piece.isStruck() == pieces.get(from).isStruck()
                && !closesNothing
                && !(at > from && isBoxedAnew(from, at))
                && !(at > from && depth == 0 && beginsAside(at));
    }

    /** Two boxes side by side are two answers. */
    private boolean isBoxedAnew(int from, int at) {
        Span first = pieces.get(from).span();
        Span next = pieces.get(at).span();
        return first != next && first.emphasis() == Emphasis.BOXED && next.emphasis() == Emphasis.BOXED;
    }

    /** In {@code 34,944 (= 96 * 363)} and {@code 9 (11)} the brackets begin anew. */
    private boolean beginsAside(int at) {
        return pieces.get(at).is("(")
                && pieces.get(at - 1).is(Kind.SPACE)
                && (holdsWords(at)
                        || ASIDE.matcher(text)
                                .region(pieces.get(at).start(), text.length())
                                .lookingAt());
    }

    /** Whether there are words in the brackets that open here. */
    private boolean holdsWords(int open) {
        int depth = 0;
        for (int at = open; at < Math.min(pieces.size(), open + CONTEXT); at++) {
            depth += pieces.get(at).depth();
            if (depth <= 0) {
                return false;
            }
            if (pieces.get(at).is(Kind.WORD) && !pieces.get(at).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** Where {@code (b)} before a number ends, a label; the same place if there is none. */
    private int labelEnd(int at) {
        boolean label = at + 3 < pieces.size()
                && pieces.get(at).is("(")
                && pieces.get(at + 2).is(")")
                && pieces.get(at + 3).is(Kind.SPACE)
                && PART.matcher(pieces.get(at + 1).text()).matches();
        boolean begins = at == 0
                || pieces.get(at - 1).is(Kind.SPACE)
                        && (at == 1 || pieces.get(at - 2).is(Kind.WORD));
        return label && begins ? at + 3 : at;
    }

    /** In {@code 1, 089, 952} the comma groups digits. */
    private boolean isGroup(int comma) {
        return comma + 2 < pieces.size()
                && comma > 0
                && Character.isDigit(text.charAt(pieces.get(comma).start() - 1))
                && pieces.get(comma + 1).is(Kind.SPACE)
                && GROUP_BEHIND_SPACE.matcher(pieces.get(comma + 2).text()).matches();
    }

    private Statement statement(int from, int end, int wordsFrom) {
        int start = pieces.get(from).start();
        int stop = pieces.get(end - 1).end();
        String run = text.substring(start, stop);
        String trimmed = isPartOfWord(start, run) || isLabel(run, start, stop) ? "" : trim(run);
        boolean latex = pieces.subList(from, end).stream()
                .anyMatch(piece -> piece.span().notation() == Span.Notation.LATEX);
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
                text.substring(Math.max(0, start - CONTEXT), opens ? start + 1 : start),
                text.substring(closes ? stop - 1 : stop, Math.min(text.length(), stop + CONTEXT)));
    }

    /** In {@code student-11} and {@code top-5} the number belongs to the word. */
    private boolean isPartOfWord(int start, String run) {
        return start > 0 && Character.isLetter(text.charAt(start - 1)) && run.matches("[-‐‑]\\d.*");
    }

    /** {@code b)} and {@code (b)} name a part. */
    private boolean isLabel(String run, int start, int stop) {
        boolean enclosed = run.length() < 7 && run.startsWith("(") && run.endsWith(")");
        return enclosed && PART.matcher(run.substring(1, run.length() - 1)).matches()
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

    /** Without the signs at the ends that belong to the sentence: brackets without a partner, dashes. */
    private static String trim(String run) {
        int start = 0;
        int end = run.length();
        while (start < end && isIdle(run.charAt(start), AT_START)) {
            start++;
        }
        while (end > start && isIdle(run.charAt(end - 1), AT_END)) {
            end--;
        }
        return withoutLoneBracket(run.substring(start, end)).strip();
    }

    private static boolean isIdle(char character, String signs) {
        return Character.isWhitespace(character) || signs.indexOf(character) >= 0;
    }

    private static String withoutLoneBracket(String run) {
        int depth = 0;
        for (int i = 0; i < run.length(); i++) {
            depth += "([".indexOf(run.charAt(i)) >= 0 ? 1 : ")]".indexOf(run.charAt(i)) >= 0 ? -1 : 0;
        }
        boolean opens = run.startsWith("(") || run.startsWith("[");
        boolean closes = run.endsWith(")") || run.endsWith("]");
        boolean wraps = depth == 0
                && run.startsWith("(")
                && closes
                && ASIDE.matcher(run).lookingAt();
        return run.substring(
                opens && depth > 0 || wraps ? 1 : 0, closes && depth < 0 || wraps ? run.length() - 1 : run.length());
    }

    private Emphasis emphasis(int from, int end) {
        return pieces.subList(from, end).stream()
                .map(piece -> piece.span().emphasis())
                .max(Enum::compareTo)
                .orElse(Emphasis.NONE);
    }

    private static Place place(Piece piece) {
        return piece.span().place() instanceof Place.InText at
                ? new Place.InText(at.file(), at.line(), at.column() + piece.column())
                : piece.span().place();
    }
}
