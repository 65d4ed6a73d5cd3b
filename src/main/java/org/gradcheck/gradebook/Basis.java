package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/**
 * What a verdict comes to, in short: what a person who decides otherwise has seen, and what two runs are compared by.
 *
 * @param reason the code of the deciding reason
 * @param text what was written; empty if nothing was found
 * @param value what it was read as; empty if it was not
 * @param expected the right value; empty if none is computed
 */
public record Basis(
        Outcome outcome,
        BigDecimal points,
        BigDecimal possible,
        boolean review,
        String reason,
        String text,
        String value,
        String expected) {

    public Basis {
        points = plain(points);
        possible = plain(possible);
    }

    /** The same number has the same form, so that it is equal after it was kept as text. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Basis of(Verdict verdict) {
        Optional<Reason> reason = verdict.reasons().stream().findFirst();
        return new Basis(
                verdict.outcome(),
                verdict.points(),
                verdict.possible(),
                verdict.review(),
                reason.map(Reason::code).orElse(""),
                verdict.found().chosen().map(chosen -> chosen.written().text()).orElse(""),
                verdict.reading()
                        .map(reading -> reading.value().expression().canon())
                        .orElse(""),
                verdict.expected().map(value -> value.expression().canon()).orElse(""));
    }

    /** {@code incorrect, 0 of 5 points}. */
    public String sentence() {
        return outcome.text() + ", " + points.toPlainString() + " of " + possible.toPlainString() + " points"
                + (value.isEmpty() ? "" : ", read as " + value);
    }

    /**
     * What answers of the same kind share: how they are judged, why, and what they were read as; what can't be read is told
     * by its text.
     */
    public String group() {
        return outcome.text() + " | " + reason + " | " + (value.isEmpty() ? "\"" + text.strip() + "\"" : value);
    }
}
