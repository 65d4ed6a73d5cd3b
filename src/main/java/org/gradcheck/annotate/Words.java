package org.gradcheck.annotate;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/** What is said about a verdict: as much as a margin holds, and all of it. */
final class Words {

    private static final int LONGEST = 110;

    private Words() {}

    /** {@code 1a 3/5}; open points are a question mark. */
    static String head(Verdict verdict) {
        return verdict.part() + "  " + (verdict.outcome().isOpen() ? "?" : plain(verdict.points())) + "/"
                + plain(verdict.possible());
    }

    /** The outcome where its words say it, else the deciding reason. */
    static String brief(Verdict verdict) {
        String said = switch (verdict.outcome()) {
            case CORRECT, MISSING, MANUAL, INCORRECT ->
                Look.of(verdict.outcome()).words();
            default -> shortened(verdict.reasons().get(0).text());
        };
        return needsLook(verdict) ? said.replaceFirst("\\.$", "") + ". A person still looks at it." : said;
    }

    private static boolean needsLook(Verdict verdict) {
        return verdict.review() && !verdict.outcome().isOpen();
    }

    /** All that is said, a sentence a line. */
    static String full(Verdict verdict) {
        String points = verdict.outcome().isOpen()
                ? "Points are still open, " + plain(verdict.possible()) + " possible."
                : plain(verdict.points()) + " of " + plain(verdict.possible()) + " points.";
        return "Part " + verdict.part() + ": " + Look.of(verdict.outcome()).words() + ". " + points + "\n"
                + verdict.reasons().stream().map(Reason::text).distinct().collect(Collectors.joining("\n"))
                + read(verdict);
    }

    private static String read(Verdict verdict) {
        return verdict.outcome() == Outcome.CORRECT
                ? ""
                : verdict.found()
                        .chosen()
                        .map(chosen -> "\nYou wrote: " + chosen.written().text())
                        .orElse("");
    }

    /** The text up to a word's end, as far as there is room for it. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }

    static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
