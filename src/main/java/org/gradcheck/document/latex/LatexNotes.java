package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Footnotes and words in the margin: they are read when the paragraph they belong to has been read. */
final class LatexNotes implements LatexFamily {

    private final LatexReading reading;
    private final Deque<List<TexToken>> waiting = new ArrayDeque<>();

    LatexNotes(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        switch (command.name()) {
            case "footnote", "footnotetext", "endnote", "thanks", "marginpar", "todo", "sidenote" -> note(command);
            case "footnotemark" -> reading.stream().option();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void note(TexToken command) {
        reading.stream().option();
        List<TexToken> note = new ArrayList<>(reading.stream().argument());
        note.add(command.asClose());
        waiting.add(note);
    }

    /** Ends a paragraph; a note in it follows as a block of its own. */
    void endParagraph(TexToken end) {
        LatexOutput output = reading.output();
        if (!output.isInTable()) {
            output.endParagraph();
            comeFirst(end.asBlank());
        }
    }

    /** Has a note that waits read before the command; false where none waits. */
    boolean comeFirst(TexToken command) {
        LatexOutput output = reading.output();
        if (waiting.isEmpty() || output.isInTable()) {
            return false;
        }
        output.endParagraph();
        reading.stream().pushBack(List.of(command));
        reading.stream().pushBack(waiting.remove());
        output.open(LatexScope.Kind.NOTE, "", command);
        return true;
    }
}
