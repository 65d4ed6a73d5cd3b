package org.gradcheck.reading;

import java.util.Optional;
import org.gradcheck.expression.Written;

/** A way of writing an answer, such as a range or a shape. Immutable and thread-safe. */
interface Form {

    /** The signs of which a text in this form has at least one. */
    default Present needed() {
        return Present.ANY;
    }

    /** A text with one of the needed signs, read as this form; empty if it has another form. */
    Optional<Written> read(Draft draft);
}
