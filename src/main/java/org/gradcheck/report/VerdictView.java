package org.gradcheck.report;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.gradcheck.annotate.Annotations;
import org.gradcheck.annotate.Look;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.Cell;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Mark;

/** A verdict as a student's page shows it. */
record VerdictView(String student, Mark mark, ReportOptions options, AnnotatedFiles files) {

    private static final int LONGEST_IN_CELL = 40;

    /** A text that could have been meant. */
    record Rival(String text, String place, Formula read) {
        static Rival of(Candidate candidate) {
            return new Rival(
                    candidate.written().text(),
                    candidate.place().text(),
                    Formula.of(candidate.written(), candidate.written().primary()));
        }
    }

    Verdict verdict() {
        return mark.verdict();
    }

    String part() {
        return mark.part();
    }

    String ask() {
        return verdict().found().question().ask();
    }

    /** The part whose table this is a cell of. */
    Optional<String> table() {
        return cell().map(Cell::table);
    }

    private Optional<Cell> cell() {
        return verdict().found().question().cell();
    }

    /** The row of the cell in its table. */
    String row() {
        return cell().map(cell -> cell.row().get(0)).orElse("");
    }

    /** The column of the cell in its table. */
    String column() {
        return cell().map(cell -> cell.column().get(0)).orElse("");
    }

    /** What stands in the cell, as far as there is room for it. */
    String excerptInCell() {
        String excerpt = verdict().found().chosen().isPresent() ? excerpt() : "";
        return excerpt.length() <= LONGEST_IN_CELL ? excerpt : excerpt.substring(0, LONGEST_IN_CELL) + "…";
    }

    Look look() {
        return Look.of(verdict().outcome());
    }

    boolean isWaiting() {
        return mark.needsLook() || mark.isOpen();
    }

    String points() {
        if (mark.discounted()) {
            return "does not count";
        }
        return mark.isOpen()
                ? "open, " + PointsText.counted(mark.possible(), "point") + " possible"
                : PointsText.of(mark.points(), mark.possible());
    }

    /** The points where there is no room for words. */
    String pointsGiven() {
        if (mark.discounted()) {
            return "–";
        }
        return mark.isOpen() ? "open" : DecimalText.plain(mark.points());
    }

    String pointsPossible() {
        return mark.discounted() ? "–" : DecimalText.plain(mark.possible());
    }

    /** What the expected value rests on. */
    String expectation() {
        return verdict().outcome() == Outcome.CARRIED ? "Expected, given your earlier answer" : "Expected";
    }

    /** The name of the verdict's place on the page. */
    String anchor() {
        return anchor(part());
    }

    static String anchor(String part) {
        return Annotations.anchor(part);
    }

    String excerpt() {
        return FoundAnswerJson.text(verdict().found());
    }

    String place() {
        return verdict().found().place().map(Place::text).orElse("");
    }

    /** Where it is marked in the copy of the file; empty if there is none. */
    Optional<String> copy() {
        return verdict().found().place().flatMap(place -> files.link(part(), place));
    }

    Optional<Formula> read() {
        return verdict()
                .reading()
                .flatMap(reading -> verdict().found().chosen().map(chosen -> Formula.of(chosen.written(), reading)));
    }

    String precision() {
        return verdict().reading().map(Precision::sentence).orElse("");
    }

    Optional<Formula> expected() {
        return verdict().expected().filter(value -> options.keyShown()).map(Formula::of);
    }

    /** What the pages look like where a person has to look: PNG files in Base64. */
    List<String> pictures() {
        return isWaiting()
                ? options.pictures().of(student, verdict().found()).stream()
                        .map(picture -> Base64.getEncoder().encodeToString(picture.png()))
                        .toList()
                : List.of();
    }

    /** What a right answer would take; nothing where the answer is one. */
    String wanted() {
        boolean isRight = mark.points().compareTo(mark.possible()) == 0 && !isWaiting();
        return isRight ? "" : options.wanted().getOrDefault(verdict().part(), "");
    }

    /** How the right value comes about; nothing if that is not to be shown. */
    List<DerivationView> derivation() {
        return Optional.ofNullable(options.derivations().get(verdict().part())).map(DerivationView::of).stream()
                .toList();
    }

    /** Whoever was right need not see it at once. */
    boolean isDerivationOpen() {
        return verdict().outcome() != Outcome.CORRECT;
    }

    /** What a person decided about the points; empty if nobody did. */
    Optional<DecisionView> decision() {
        return mark.decision().map(decision -> DecisionView.of(decision, mark));
    }

    /** Why the part does not count; empty if it does. */
    Optional<String> discount() {
        return mark.discount().map(Decision::why);
    }

    List<String> comments() {
        return mark.comments();
    }

    List<String> reasons() {
        return verdict().reasons().stream().map(Reason::text).toList();
    }

    List<String> problems() {
        return verdict().found().problems().stream().map(Problem::message).toList();
    }

    /** What else could have been meant; empty where that is clear. */
    List<Rival> rivals() {
        return verdict().outcome() == Outcome.AMBIGUOUS
                ? verdict().found().rivals().stream().map(Rival::of).toList()
                : List.of();
    }
}
