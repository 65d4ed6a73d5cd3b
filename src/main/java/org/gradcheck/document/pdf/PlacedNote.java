package org.gradcheck.document.pdf;

import java.util.Optional;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Place.Box;

/**
 * A note in its place.
 *
 * @param box where it stands, as it is seen
 * @param mark what it is about; empty if that is nothing on the page
 */
record PlacedNote(NoteText text, Box box, Optional<Box> mark) {
    MarginNote note() {
        return text.note();
    }
}
