package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.extract.Cell;
import org.gradcheck.rubric.Node.Text;

/**
 * A part as it is written, before anything is computed.
 *
 * @param section where its keys are
 * @param kind empty if it is not said, or there is no such kind
 * @param answer empty if it is missing or can't be read
 * @param cell the cell of a table that the part is
 * @param items the values that it asks for by name, each a part of its own
 */
record PartDraft(
        Section section,
        String id,
        Labels labels,
        String ask,
        BigDecimal points,
        Optional<AnswerKind> kind,
        List<String> options,
        List<String> variables,
        int digits,
        Optional<Claim> answer,
        List<AlternativeDraft> also,
        List<MistakeDraft> mistakes,
        Consequence working,
        Optional<String> manual,
        Optional<Cell> cell,
        List<PartDraft> items) {

    /** An alternative and the place of its answer. */
    record AlternativeDraft(Claim claim, String convention, BigDecimal credit) {
        Alternative alternative() {
            return new Alternative(claim.expected(), convention, credit);
        }
    }

    /** A mistake and the place of its answer. */
    record MistakeDraft(Claim claim, BigDecimal credit, String say) {
        Mistake mistake() {
            return new Mistake(claim.expected(), credit, say);
        }
    }

    /** The same with the values that it asks for by name. */
    PartDraft with(List<PartDraft> named) {
        return new PartDraft(
                section,
                id,
                labels,
                ask,
                points,
                kind,
                options,
                variables,
                digits,
                answer,
                also,
                mistakes,
                working,
                manual,
                cell,
                List.copyOf(named));
    }

    /** The parts of which the answers are computed: the values that it asks for by name, and itself. */
    Stream<PartDraft> all() {
        return Stream.concat(items.stream(), Stream.of(this));
    }

    /** Whether it is the cell of a table, or one of several named values. */
    boolean isOneOfSeveral() {
        return cell.isPresent() || !section.text("id").map(Text::text).equals(Optional.of(id));
    }

    /** Whether an answer is written, be it readable or not. */
    boolean hasAnswer() {
        if (!items.isEmpty()) {
            return NamedItems.areAnswered(section);
        }
        return cell.isPresent() ? answer.isPresent() : section.has("answer");
    }

    boolean isManual() {
        return section.has("manual");
    }
}
