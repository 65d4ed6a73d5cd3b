package org.gradcheck.rubric;

import java.util.Optional;
import org.gradcheck.rubric.Node.Text;

/** Reads {@code digits:} of a part or a column. */
final class WrittenDigits {

    private final Faults faults;

    WrittenDigits(Faults faults) {
        this.faults = faults;
    }

    /** Empty if nothing is written that could be used. */
    Optional<Integer> in(Section section) {
        Optional<Text> written = section.text("digits");
        if (written.isPresent() && !written.get().text().matches("[1-9]|1[0-9]")) {
            faults.error(
                    written.get().position(),
                    "digits: takes how many significant digits an answer needs, from 1 to 19, not "
                            + written.get().text() + ".");
            return Optional.empty();
        }
        return written.map(text -> Integer.valueOf(text.text()));
    }
}
