package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Written;

/** Reads a text as one answer: mathematics, with the suffix, unit, bounds or sign of approximation around it. */
public final class WrittenReader {

    /** An answer longer than this is no single answer. */
    private static final int LONGEST = 20_000;

    private static final Pattern TRAILING = Pattern.compile("(?<![\\s.,;:])(?:[\\s.,;:]|\\\\[,;: ])++$");

    /** The ways of writing, in the order in which they are tried. */
    private static final List<Form> FORMS = List.of(
            new Ellipsis(),
            new RaisedPoint(),
            new Column(),
            new PlusMinus(),
            new Bounds(),
            new Brackets(),
            new Range(),
            new Choice(),
            new Dashes(),
            new Sides(),
            new Layout(),
            new Duration(),
            new MixedNumber(),
            new Ratio(),
            new MissingBrackets(),
            new Spelled(),
            new Quantity(),
            new Several());

    private WrittenReader() {}

    /** The conventions that readings may need, such as {@code K = 1024}; units have more of their own. */
    public static List<String> conventions() {
        List<String> all = new ArrayList<>(Suffixes.conventions());
        all.addAll(Units.conventions());
        all.add(Column.CONVENTION);
        return List.copyOf(all);
    }

    /** The most common conventions, for messages. */
    public static String commonConventions() {
        return String.join(", ", Suffixes.conventions()) + ", and for units such as MB binary and counted in ms";
    }

    /** Whether a word behind a number belongs to it: a suffix, or a unit that is not merely what is counted. */
    public static boolean isUnit(String word) {
        return Suffixes.find(word).isPresent()
                || word.startsWith("param")
                || Units.find(word).filter(Unit::isMeasure).isPresent();
    }

    /** The text as it can be understood; empty if it is no mathematics. */
    public static Optional<Written> read(String text, Notation notation) {
        return read(text, notation, Set.of());
    }

    /**
     * The text as it can be understood; empty if it is no mathematics.
     *
     * @param symbols names that are known to occur
     */
    public static Optional<Written> read(String text, Notation notation, Set<String> symbols) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String stripped = stripped(text);
        if (Present.in(stripped).areDigits() && !Ellipsis.ends(stripped)) {
            return Quantity.of(Draft.of(stripped, notation, symbols));
        }
        Approximation approximation = Approximation.of(stripped);
        String rest = notation == Notation.LATEX ? Spacing.plain(approximation.rest()) : approximation.rest();
        Draft draft = Draft.of(rest, notation, symbols);
        for (Form form : FORMS) {
            Optional<Written> written = draft.holdsAny(form.needed()) ? form.read(draft) : Optional.empty();
            if (written.isPresent()) {
                Written whole = written.get().in(stripped);
                return Optional.of(approximation.isSaid() ? whole.approximately() : whole);
            }
        }
        return Optional.empty();
    }

    /** Without the stops that end a sentence; three points carry a decimal on. */
    private static String stripped(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || Ellipsis.ends(bare) || ".,;: ".indexOf(bare.charAt(bare.length() - 1)) < 0) {
            return bare;
        }
        Matcher trailing = TRAILING.matcher(bare);
        return trailing.find() ? bare.substring(0, trailing.start()) : bare;
    }
}
