package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;
import org.gradcheck.extract.Piece.Kind;
import org.gradcheck.reading.WrittenReader;

/** Cuts a line into numbers, signs, names, units and words. */
final class Pieces {

    /** A number in words at the end of a clause, as an answer may stand; {@code four layers} only tells of something. */
    private static final String NUMBER_WORD =
            "\\b(?i:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
                    + "(?=\\s*(?:[.,;:!?()]|$))";

    private static final Pattern PIECE = Pattern.compile(
            "[-=]{1,2}>|[\u2192\u21d2\u27f9\u279c\u27f6]|\\b[nN]/[aA]\\b|\\b(?:i\\.e|e\\.g)\\."
                    + "|\\d+(?:[.,_'\u2019]\\d+){0,60}(?:[eE][+-]?\\d+(?![A-Za-z]))?"
                    + "|" + NUMBER_WORD + "|\\.\\d+|(?<=\\d)[xX](?=\\d)|\\\\[A-Za-z]+"
                    + "|[A-Za-z]+['\u2019](?:t|s|re|ve|ll|d|m)\\b|[A-Za-z][A-Za-z0-9_]*['\u2019\u2032]{1,2}(?![A-Za-z0-9])|[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+[A-Za-z0-9_]*|[\u0391-\u03c9]_?[A-Za-z0-9]*|\\s+|.",
            Pattern.DOTALL);

    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{L}");
    private static final Pattern COLON = Pattern.compile("\\s*:");
    private static final Pattern NAME_OF_A_COUNT = Pattern.compile("(?i)param\\p{L}*");
    private static final Pattern IN_WORDS = Pattern.compile(NUMBER_WORD);
    private static final Pattern ARROW = Pattern.compile("[-=]{1,2}>|[\u2192\u21d2\u27f9\u279c\u27f6]");

    /** The signs that stand for a prime. */
    private static final Pattern PRIME = Pattern.compile("[\u2019\u2032]");

    private static final Pattern ABBREVIATION = Pattern.compile("[nN]/[aA]|i\\.e\\.|e\\.g\\.");

    private static final Pattern RELATION_WORD =
            Pattern.compile("\\b(?:is )?equals?(?: to)?\\b", Pattern.CASE_INSENSITIVE);

    /** {@code 28 by 28} names the sides of a block. */
    private static final Pattern BY = Pattern.compile("(?<=\\d )by(?= \\d)");

    private static final String SIGNS = "+-±∓*/^=≈~∼×·⋅÷−–()[]{}|√!<>≤≥²³⁰¹⁴⁵⁶⁷⁸⁹∴_";

    private static final Pattern NAME =
            Pattern.compile("[B-HJ-Zb-z\u1e00-\u1eff]|[\u0391-\u03c9]_?[A-Za-z0-9]*|[A-Za-z]{1,2}_?\\d+"
                    + "|[A-Za-z]_[A-Za-z0-9]+"
                    + "|sqrt|exp|ln|log2?|log10|max|min|sigmoid|tanh|floor|ceil|relu|pi");

    /** Names of functions that are words without an argument. */
    private static final Pattern FUNCTION = Pattern.compile("sigma|softplus|logistic|sin|cos|erf|abs");

    /** What stands alone between dollars in the midst of plain mathematics: {@code N$\\cdot$F}. */
    private static final Map<String, String> SIGN_COMMANDS = Map.of(
            "\\cdot",
            "·",
            "\\times",
            "×",
            "\\ast",
            "*",
            "\\approx",
            "≈",
            "\\div",
            "÷",
            "\\pm",
            "±",
            "=",
            "=",
            "+",
            "+",
            "-",
            "-",
            "/",
            "/");

    private final Set<String> symbols;
    private final List<Piece> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Pieces(Set<String> symbols) {
        this.symbols = symbols;
    }

    /** The pieces of a line in their order; none is empty. */
    static List<Piece> of(Line line, Set<String> symbols) {
        Pieces pieces = new Pieces(symbols);
        line.spans().forEach(pieces::cut);
        pieces.all.replaceAll(pieces::unlessItTells);
        return List.copyOf(pieces.all);
    }

    /** In "<em>two</em> operations" the clause goes on in the next span; in {@code 100K params: 36} a name begins. */
    private Piece unlessItTells(Piece piece) {
        boolean word = piece.is(Kind.NUMBER) && Character.isLetter(piece.text().charAt(0));
        return word && isBefore(GOES_ON, piece)
                        || isBefore(COLON, piece)
                                && NAME_OF_A_COUNT.matcher(piece.text()).matches()
                ? piece.asWord()
                : piece;
    }

    private boolean isBefore(Pattern what, Piece piece) {
        return what.matcher(text).region(piece.end(), text.length()).lookingAt();
    }

    private void cut(Span span) {
        if (span.notation() == Span.Notation.LATEX) {
            String sign = SIGN_COMMANDS.getOrDefault(span.text().strip(), "");
            add(sign.isEmpty() ? Kind.FORMULA : Kind.SIGN, sign.isEmpty() ? span.text() : sign, span, 0);
        } else if (span.text().equals(Line.CELL_BORDER)) {
            add(Kind.WORD, span.text(), span, 0);
        } else {
            Matcher piece = PIECE.matcher(withSigns(withPlainDigits(span.text())));
            while (piece.find()) {
                boolean called =
                        piece.end() < span.text().length() && span.text().charAt(piece.end()) == '(';
                Kind kind = called && FUNCTION.matcher(piece.group()).matches() ? Kind.NAME : kind(piece.group());
                add(kind, piece.group(), span, piece.start());
            }
        }
    }

    private void add(Kind kind, String piece, Span span, int column) {
        if (!piece.isEmpty()) {
            all.add(new Piece(kind, piece, text.length(), span, column));
            text.append(piece);
        }
    }

    private Kind kind(String piece) {
        char first = piece.charAt(0);
        if (Character.isDigit(first) || IN_WORDS.matcher(piece).matches() || first == '.' && piece.length() > 1) {
            return Kind.NUMBER;
        }
        if (piece.isBlank()) {
            return Kind.SPACE;
        }
        if (ARROW.matcher(piece).matches() || ABBREVIATION.matcher(piece).matches()) {
            return Kind.WORD;
        }
        if (SIGNS.indexOf(first) >= 0) {
            return Kind.SIGN;
        }
        return isName(piece) ? Kind.NAME : isUnit(piece) && isBehindNumber() ? Kind.UNIT : Kind.WORD;
    }

    private static boolean isUnit(String piece) {
        return WrittenReader.isUnit(piece) || piece.equals("px");
    }

    private boolean isName(String piece) {
        return piece.charAt(0) == '\\' && piece.length() > 1
                || symbols.contains(PRIME.matcher(piece).replaceAll("'"))
                || NAME.matcher(piece).matches()
                || !symbols.isEmpty()
                        && piece.chars().allMatch(letter -> symbols.contains(String.valueOf((char) letter)));
    }

    private boolean isBehindNumber() {
        int last = all.size() - 1;
        if (last >= 0 && all.get(last).is(Kind.SPACE)) {
            last--;
        }
        return last >= 0
                && (all.get(last).is(Kind.NUMBER)
                        || all.get(last).is(Kind.UNIT)
                        || all.get(last).is(Kind.FORMULA)
                        || all.get(last).depth() < 0
                        || isUnit(all.get(last).text()));
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

    /** {@code equals} and {@code by} become signs with spaces, so that columns stay. */
    private static String withSigns(String words) {
        String equations = RELATION_WORD
                .matcher(words)
                .replaceAll(found -> "=" + " ".repeat(found.group().length() - 1));
        return BY.matcher(equations).replaceAll("x ");
    }
}
