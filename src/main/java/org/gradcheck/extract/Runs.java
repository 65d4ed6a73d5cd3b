package org.gradcheck.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.extract.Piece.Kind;

/**
 * Where in a line the runs of mathematics end.
 *
 * @param pieces the pieces of the line
 * @param text the line
 */
record Runs(List<Piece> pieces, String text) {

    /** What in brackets behind a number is an aside, not a factor: a number alone, or what begins with a relation. */
    static final Pattern ASIDE = Pattern.compile("\\(\\s*(?:[=≈~∼]|\\d[\\d.,]{0,40}\\s?(?:[a-zA-Z]{1,8}|%)?\\s*\\))");

    /** The letters and Roman numerals that parts are called by. */
    static final Pattern PART = Pattern.compile("[a-h]|[ivx]{1,4}");

    private static final Pattern GROUP_BEHIND_SPACE = Pattern.compile("\\d{3}");

    /** Where the run that begins at a piece ends; the same piece if none begins there. */
    int end(int from) {
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
        boolean closesNothing = depth == 0 && (piece.is(")") || at > from && piece.is("]"));
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
        for (int at = open; at < Math.min(pieces.size(), open + Statements.CONTEXT); at++) {
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
    int labelEnd(int at) {
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
}
