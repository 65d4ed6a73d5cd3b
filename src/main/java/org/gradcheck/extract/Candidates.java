package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.expression.Written;
import org.gradcheck.reading.WrittenReader;

/** Finds all texts in a region that may be the answer, in reading order. */
final class Candidates {

    /** Words behind which what came before no longer holds. */
    private static final Pattern CORRECTION = Pattern.compile(
            "\\b(?:wait|sorry|correction|actually|scratch that|no,|oops|i meant|should be|ignore)",
            Pattern.CASE_INSENSITIVE);

    /** What may follow a bare number that is meant as an answer: nothing, a stop, or the thing counted. */
    private static final Pattern ENDS = Pattern.compile(
            "^\\s*(?:[)\\]]?\\s*$|[.,;:!|)]|(?:free |learnable |trainable )?(?:param|weights|pixel|px|flop|mac\\b|macs|multipl|operation|ops\\b|byte|unit|region|field|area|and\\b|in total|in all|instead|or\\b|because|since|which|where|by\\b|for\\b|per\\b|if\\b|as\\b|with\\b|after\\b|when\\b|wide|of the input|of the image))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIAL = Pattern.compile(
            "(?:\\bnot|n't|\\binstead of|\\brather than|\\bwithout)(?: equal to| about)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** What is followed by a question mark is asked, not answered. */
    private static final Pattern ASKED = Pattern.compile("\\s*[)\\]]?\\s*\\?");

    /** Words that offer one more value beside the one before. */
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(?:or|maybe|perhaps|possibly|alternatively|otherwise)(?: about| even| rather)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DASH = Pattern.compile("[-\u2013\u2212]\\s+[\\d.]");

    private static final Pattern CAPTION =
            Pattern.compile("\\W*(?:figure|fig\\.|table)\\s*\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern TIMES = Pattern.compile("^\\s*times\\b.*", Pattern.DOTALL);

    private final Question question;
    private final Set<String> symbols;

    Candidates(Question question) {
        this.question = question;
        this.symbols = new TreeSet<>(question.symbols());
    }

    /** A candidate with its cue, and whether it takes back what came before or is offered beside it. */
    record Found(Candidate candidate, Cue cue, boolean corrects, boolean hedges) {}

    List<Found> in(Region region) {
        List<Found> found = new ArrayList<>();
        for (Row row : region.rows()) {
            if (CAPTION.matcher(row.text()).lookingAt()) {
                continue;
            }
            List<Found> inRow = new ArrayList<>();
            Statements.in(row.line(), symbols)
                    .forEach(statement -> candidate(statement).ifPresent(inRow::add));
            found.addAll(row.isTable() ? resultOf(row, inRow, region) : inRow);
        }
        return found;
    }

    /** In a table the last number of a row is its result; it answers the question if the row is its own, or the total. */
    private static List<Found> resultOf(Row row, List<Found> inRow, Region region) {
        boolean total = Cue.TOTAL.announces(row.text());
        if (inRow.isEmpty() || !total && region.rows().size() > 1) {
            return List.of();
        }
        Found last = inRow.get(inRow.size() - 1);
        Cue cue = total ? Cue.TOTAL : Cue.CHAIN;
        Candidate candidate =
                new Candidate(last.candidate().written(), last.candidate().place(), cue.evidence(), cue.weight());
        return List.of(new Found(candidate, cue, last.corrects(), last.hedges()));
    }

    private Optional<Found> candidate(Statement statement) {
        if (statement.emphasis() == Emphasis.STRUCK
                || DENIAL.matcher(statement.before()).find()
                || ASKED.matcher(statement.after()).lookingAt()) {
            return Optional.empty();
        }
        Cue cue = Cue.of(statement);
        boolean weak = cue == Cue.STATED || cue == Cue.ASSERTED;
        if (weak && statement.chain().relations().isEmpty() && !isAnswerBefore(statement.after())) {
            return Optional.empty();
        }
        boolean hedges = HEDGE.matcher(statement.before()).find();
        boolean corrects = CORRECTION.matcher(statement.before()).find();
        return read(statement)
                .filter(question.kind()::accepts)
                .map(written -> written.admitting(question.kind()::admits))
                .filter(this::hasOnlyKnownSymbols)
                .map(written -> new Found(
                        new Candidate(written, statement.place(), cue.evidence(), cue.weight()),
                        cue,
                        corrects,
                        hedges));
    }

    /** Whether a bare number may be meant as an answer, by the words behind it; "times" only if it is asked how many times. */
    private boolean isAnswerBefore(String words) {
        boolean times = TIMES.matcher(words).matches() && question.ask().contains("times");
        return times || ENDS.matcher(words).lookingAt();
    }

    /** The last member of the chain; what is said to be about equal, as in {@code 163,696 ~ 164k}, still is that. */
    private Optional<Written> read(Statement statement) {
        String last = statement.chain().last();
        List<String> relations = statement.chain().relations();
        boolean about =
                !relations.isEmpty() && relations.get(relations.size() - 1).equals("~");
        Optional<Written> written = WrittenReader.read(last, statement.notation(), symbols)
                .map(read -> about ? read.approximately() : read);
        boolean dash = relations.isEmpty()
                && statement.before().isBlank()
                && DASH.matcher(statement.text()).lookingAt();
        return dash ? written.map(read -> read.doubted("The dash may be a minus sign or a mere separator.")) : written;
    }

    /** A name that the question does not have makes a text part of the working, not an answer. */
    private boolean hasOnlyKnownSymbols(Written written) {
        if (!question.kind().limitsSymbols()) {
            return true;
        }
        Set<String> known = new TreeSet<>();
        symbols.forEach(symbol -> known.add(symbol.replace("_", "")));
        return written.expression().symbols().stream().allMatch(name -> known.contains(name.replace("_", "")));
    }
}
