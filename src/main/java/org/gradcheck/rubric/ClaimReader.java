package org.gradcheck.rubric;

import java.util.List;
import java.util.Optional;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.rubric.Node.Text;

/**
 * Reads the answers of a part: the right one and those that are foreseen, all in the way of their kind.
 *
 * @param kind empty if it is to be told from the answer
 */
record ClaimReader(Optional<AnswerKind> kind, World world, Faults faults) {

    /** An equation has one of these; in a calculation it has no meaning. */
    private static final String EQUALS = "=";

    /** What stands at {@code answer:} of a part, an alternative or a mistake. */
    Optional<Claim> in(Section section) {
        return section.text("answer").flatMap(this::of);
    }

    Optional<Claim> of(Text written) {
        if (kind.filter(AnswerKind::isInWords).isPresent()) {
            return Optional.of(new Claim(written, new StatedAnswer(written.text()), Mentions.union(List.of())));
        }
        KeyReader reader = new KeyReader(faults);
        boolean isEquation =
                kind.map(AnswerKind::isEquation).orElse(written.text().contains(EQUALS));
        return isEquation
                ? reader.equation(written).map(sides -> Claim.equation(written, sides, world))
                : reader.expression(written).map(expression -> Claim.computed(written, expression, world));
    }
}
