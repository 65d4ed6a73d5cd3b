package org.gradcheck.reading;

import java.util.Set;
import org.gradcheck.expression.Expression;

/** Tells sentences from mathematics typed as text: two words side by side are no product anyone means. */
final class Prose {

    private static final Set<String> JOINING = Set.of(
            "or", "and", "not", "is", "are", "was", "the", "of", "with", "for", "see", "per", "we", "it", "my", "so",
            "if", "as", "but", "than", "this", "that", "each", "only", "about", "because", "since", "have", "has",
            "get", "gets", "then", "when", "where", "from", "into", "would", "should", "could", "please", "half",
            "third", "quarter");

    private Prose() {}

    /** Whether a text is a sentence or part of one. */
    static boolean isIn(String text, Set<String> symbols) {
        boolean wordBefore = false;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                boolean alone = isAlone(text, at, end);
                String word = text.substring(at, end);
                boolean plain = alone && isWord(word, symbols);
                if (plain && (wordBefore || JOINING.contains(word))) {
                    return true;
                }
                wordBefore = plain;
                at = end;
            } else {
                wordBefore &= Character.isWhitespace(text.charAt(at));
                at++;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** Not part of a name such as {@code d_model}, a call such as {@code pow(} or a command. */
    private static boolean isAlone(String text, int from, int end) {
        boolean joinedBefore = from > 0 && "\\_.{".indexOf(text.charAt(from - 1)) >= 0;
        boolean digitBefore = from > 0 && Character.isDigit(text.charAt(from - 1));
        boolean joinedBehind = end < text.length() && "_(.{".indexOf(text.charAt(end)) >= 0;
        boolean digitBehind = end < text.length() && Character.isDigit(text.charAt(end));
        return !joinedBefore && !digitBefore && !joinedBehind && !digitBehind;
    }

    private static boolean isWord(String word, Set<String> symbols) {
        return word.length() > 1
                && !symbols.contains(word)
                && !Counted.isGreek(word)
                && !Expression.elementaryFunctions().contains(word);
    }
}
