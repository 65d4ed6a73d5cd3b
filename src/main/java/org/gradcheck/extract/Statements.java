package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Notation;

/** Finds the mathematics in a line: formulas, and in words the runs of numbers, operators and symbols. */
public final class Statements {

    /** The pieces of a line; a run is made of pieces that can be mathematics. */
    private static final Pattern PIECE = Pattern.compile(
            "\\d+(?:[.,_'\u2019]\\d+)*(?:[eE][+-]?\\d+(?![A-Za-z]))?"
                    + "|\\.\\d+|(?<=\\d)[xX](?=\\d)|\\\\[A-Za-z]+|[A-Za-z\u00c0-\u024f]+[A-Za-z0-9_]*|\\s+|.",
            Pattern.DOTALL);

    private static final Pattern RELATION_WORD =
            Pattern.compile("\\b(?:is )?equals?(?: to)?\\b", Pattern.CASE_INSENSITIVE);

    private static final String OPERATORS = "+-*/^=≈~∼×·⋅÷−–()[]{}|√!<>²³⁰¹⁴⁵⁶⁷⁸⁹∴_";

    /** Words that belong to the number before them. */
    private static final Pattern BEHIND_NUMBER = Pattern.compile(
            "[kKMGTB]|Ki|Mi|Gi|bn|[mM]illions?|[bB]illions?|[tT]housand|FLOPs?|FLOPS|flops?|MACs?|param(?:eter)?s?|percent");

    private static final Pattern SYMBOL = Pattern.compile(
            "[B-HJ-Zb-zσπ]|[A-Za-z]{1,2}_?\\d+|[A-Za-z]_[A-Za-z0-9]+|sqrt|exp|ln|log2?|log10|max|min|sigmoid|tanh|floor|ceil|relu|pi");

    private static final Pattern GROUP_BEHIND_SPACE = Pattern.compile("\\d{3}(?!\\d)");

    private final Set<String> symbols;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** A piece of the line and what it can be. */
    private record Piece(int start, int end, boolean math, boolean space, Span span, int column) {}

    private Statements(Set<String> symbols) {
        this.symbols = symbols;
    }

    /**
     * The mathematics in a line, from left to right.
     *
     * @param symbols names that an answer may contain; other words of several letters are no mathematics
     */
    public static List<Statement> in(Line line, Set<String> symbols) {
        Statements statements = new Statements(symbols);
        line.spans().forEach(statements::cut);
        return statements.join();
    }

    private void cut(Span span) {
        int offset = text.length();
        if (span.notation() == Span.Notation.LATEX) {
            text.append(span.text());
            pieces.add(new Piece(offset, text.length(), true, false, span, 0));
            return;
        }
        String words = withRelationSigns(withPlainDigits(span.text()));
        text.append(words);
        if (words.equals(Line.CELL_BORDER)) {
            pieces.add(new Piece(offset, text.length(), false, false, span, 0));
            return;
        }
        Matcher piece = PIECE.matcher(words);
        while (piece.find()) {
            boolean space = piece.group().isBlank();
            pieces.add(
                    new Piece(offset + piece.start(), offset + piece.end(), isMath(piece), space, span, piece.start()));
        }
    }

    /** Full-width digits, as some keyboards type them, are digits. */
    private static String withPlainDigits(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if (character >= '\uff10' && character <= '\uff19') {
                plain.setCharAt(i, (char) (character - '\uff10' + '0'));
            }
        }
        return plain.toString();
    }

    /** {@code equals} becomes a sign with spaces, so that columns stay. */
    private static String withRelationSigns(String words) {
        return RELATION_WORD
                .matcher(words)
                .replaceAll(found -> "=" + " ".repeat(found.group().length() - 1));
    }

    private boolean isMath(Matcher piece) {
        String found = piece.group();
        char first = found.charAt(0);
        if (Character.isDigit(first) || first == '.' && found.length() > 1 || first == '\\' && found.length() > 1) {
            return true;
        }
        return OPERATORS.indexOf(first) >= 0
                || symbols.contains(found)
                || BEHIND_NUMBER.matcher(found).matches()
                || SYMBOL.matcher(found).matches()
                || !symbols.isEmpty()
                        && found.chars().allMatch(letter -> symbols.contains(String.valueOf((char) letter)));
    }

    private List<Statement> join() {
        List<Statement> found = new ArrayList<>();
        int wordsFrom = 0;
        int at = 0;
        while (at < pieces.size()) {
            int end = pieces.get(at).space() ? at : runEnd(at);
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
        int at = from;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            String found = text.substring(piece.start(), piece.end());
            boolean groups = depth > 0 && found.equals(",") || found.equals(",") && isGroup(at);
            if (!piece.math() && !piece.space() && !groups || isStruck(piece) != isStruck(pieces.get(from))) {
                break;
            }
            depth += found.equals("(") || found.equals("[") ? 1 : found.equals(")") || found.equals("]") ? -1 : 0;
            at++;
            end = piece.math() ? at : end;
        }
        return end;
    }

    private static boolean isStruck(Piece piece) {
        return piece.span().emphasis() == Emphasis.STRUCK;
    }

    /** In {@code 1, 089, 952} the comma groups digits. */
    private boolean isGroup(int comma) {
        return comma + 2 < pieces.size()
                && comma > 0
                && Character.isDigit(text.charAt(pieces.get(comma).start() - 1))
                && pieces.get(comma + 1).space()
                && GROUP_BEHIND_SPACE
                        .matcher(text)
                        .region(pieces.get(comma + 2).start(), text.length())
                        .lookingAt();
    }

    private Statement statement(int from, int end, int wordsFrom) {
        String run =
                text.substring(pieces.get(from).start(), pieces.get(end - 1).end());
        String trimmed = isPartOfWord(pieces.get(from).start(), run) ? "" : trim(run);
        boolean latex = pieces.subList(from, end).stream()
                .anyMatch(piece -> piece.span().notation() == Span.Notation.LATEX);
        return new Statement(
                trimmed,
                Chain.of(trimmed),
                latex ? Notation.LATEX : Notation.PLAIN,
                emphasis(from, end),
                place(pieces.get(from)),
                text.substring(
                        Math.min(wordsFrom, pieces.get(from).start()),
                        pieces.get(from).start()),
                text.substring(pieces.get(end - 1).end(), nextMath(end)));
    }

    /** In {@code student-11} and {@code top-5} the number belongs to the word. */
    private boolean isPartOfWord(int start, String run) {
        return start > 0 && Character.isLetter(text.charAt(start - 1)) && run.matches("[-‐‑]\\d.*");
    }

    private int nextMath(int from) {
        for (Piece piece : pieces.subList(from, pieces.size())) {
            if (piece.math()) {
                return piece.start();
            }
        }
        return text.length();
    }

    /** Signs at the ends that belong to the sentence: brackets without a partner, dashes, a single letter. */
    private static String trim(String run) {
        String trimmed = run.strip();
        String before;
        do {
            before = trimmed;
            trimmed = trimmed.replaceFirst("^[)\\]+*/^×·|!∴_]\\s*", "").replaceFirst("\\s*[+*/^×·(\\[<>−–_-]$", "");
            trimmed = withoutLoneBracket(trimmed).strip();
        } while (!before.equals(trimmed));
        return trimmed;
    }

    private static String withoutLoneBracket(String run) {
        int depth = 0;
        for (int i = 0; i < run.length(); i++) {
            depth += "([".indexOf(run.charAt(i)) >= 0 ? 1 : ")]".indexOf(run.charAt(i)) >= 0 ? -1 : 0;
        }
        if (depth > 0 && (run.startsWith("(") || run.startsWith("["))) {
            return run.substring(1);
        }
        return depth < 0 && (run.endsWith(")") || run.endsWith("]")) ? run.substring(0, run.length() - 1) : run;
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
