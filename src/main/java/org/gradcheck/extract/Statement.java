package org.gradcheck.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Notation;

/**
 * Mathematics that stands in a line, with the words around it.
 *
 * @param text the mathematics as written
 * @param chain the same, parted at its relations; the first member is empty if it begins with a relation
 * @param before the words before it in the line, from the statement before on
 * @param after the words after it in the line, up to the next statement
 * @param lead what stands before it in the line, mathematics too; of a long line the last part
 * @param rest what stands behind it in the line, mathematics too; of a long line the first part
 */
public record Statement(
        String text,
        Chain chain,
        Notation notation,
        Emphasis emphasis,
        Place place,
        String before,
        String after,
        String lead,
        String rest) {

    private static final int LONGEST_OPERATOR = 12;

    /** A word or bracket right before, or before an operator. */
    private static final Pattern OPERAND_BEFORE =
            Pattern.compile("[\\p{L}\\p{N})\\]}'’](?:\\s{0,3}[+*/^×·]\\s{0,3})?$");

    /** All that stands in a line. */
    static Statement of(Line line) {
        String text = line.text();
        return new Statement(text, Chain.of(text), Notation.PLAIN, Emphasis.NONE, line.place(), "", "", "", "");
    }

    /** The same, when the words of the line before lead up to this line. */
    Statement led(String words) {
        String carried = words + " ";
        return new Statement(text, chain, notation, emphasis, place, carried + before, after, carried + lead, rest);
    }

    boolean isChain() {
        return !chain.relations().isEmpty();
    }

    /**
     * Whether something belongs to its first member that is no mathematics and so stands before it: a function that nobody
     * knows, as in {@code phi(1)}, or a word that is calculated with, as in {@code weights * 3}.
     */
    public boolean beginsInside() {
        Matcher operand = OPERAND_BEFORE.matcher(lead.substring(Math.max(0, lead.length() - LONGEST_OPERATOR)));
        return operand.find();
    }

    /** Whether it stands in round brackets with something before them. */
    boolean isBracketed() {
        return openBrackets(lead) > 0
                && !lead.substring(0, lead.lastIndexOf('(')).isBlank();
    }

    /** How many round brackets are open at the end of a text. */
    static int openBrackets(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth = Math.max(0, depth + (text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0));
        }
        return depth;
    }
}
