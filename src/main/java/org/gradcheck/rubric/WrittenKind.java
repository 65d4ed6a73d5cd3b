package org.gradcheck.rubric;

import java.util.Optional;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.expression.Spelling;
import org.gradcheck.rubric.Node.Text;

/** Reads {@code kind:} of a part or of a column. */
record WrittenKind(Faults faults) {

    /** The kind that is written; empty if none is, or there is none of that name, which is a fault. */
    Optional<AnswerKind> in(Section section) {
        return section.text("kind").flatMap(this::of);
    }

    private Optional<AnswerKind> of(Text written) {
        Optional<AnswerKind> kind = AnswerKinds.named(written.text());
        if (kind.isEmpty()) {
            String hint = Spelling.didYouMean(written.text(), AnswerKinds.names());
            String known = " There are " + String.join(", ", AnswerKinds.names()) + ".";
            faults.error(
                    written.position(), "There is no kind " + written.text() + "." + (hint.isEmpty() ? known : hint));
        }
        return kind;
    }
}
