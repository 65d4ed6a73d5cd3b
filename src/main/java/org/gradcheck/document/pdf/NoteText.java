package org.gradcheck.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Place.Box;

/**
 * A note set in lines: its sign and head, and the text behind them or, if it is longer, below.
 *
 * @param head as it can be written
 * @param beside the text behind the head; empty if it stands below
 * @param below the lines below the head
 * @param size of the letters, in points
 */
record NoteText(MarginNote note, NoteFont font, String head, String beside, List<String> below, double size) {

    /** How much of a note is shown. */
    enum Length {
        /** One line. */
        SHORT {
            @Override
            NoteText of(MarginNote note, NoteFont font, double width, double size) {
                String head = font.writable(note.head());
                List<String> beside =
                        font.lines(font.writable(note.text()), size, width - besideFrom(note, font, head, size), 1);
                return new NoteText(note, font, head, String.join("", beside), List.of(), size);
            }
        },
        /** A few words. */
        USUAL {
            @Override
            NoteText of(MarginNote note, NoteFont font, double width, double size) {
                return set(note, note.text(), font, width, size, 4);
            }
        },
        /** All there is to say, on a sheet of its own. */
        FULL {
            @Override
            NoteText of(MarginNote note, NoteFont font, double width, double size) {
                return set(note, note.full(), font, width, size, 12);
            }
        };

        abstract NoteText of(MarginNote note, NoteFont font, double width, double size);
    }

    static final double USUAL_SIZE = 7.5;

    private static final double LEADING = 1.22;
    private static final double PADDING = 0.32;
    private static final double GAP = 0.5;

    /** In sizes of letters: the middle of what is taller is not where one looks first. */
    private static final double TALLEST = 2.5;

    /** The note in a box so many points wide. */
    static NoteText of(MarginNote note, NoteFont font, Length length, double width, double scale) {
        double size = USUAL_SIZE * scale;
        return length.of(note, font, width - 4 * PADDING * size, size);
    }

    private static NoteText set(MarginNote note, String said, NoteFont font, double width, double size, int most) {
        String head = font.writable(note.head());
        String text = font.writable(said);
        boolean fitsBeside = font.width(text, size) <= width - besideFrom(note, font, head, size);
        return fitsBeside
                ? new NoteText(note, font, head, text, List.of(), size)
                : new NoteText(note, font, head, "", font.lines(text, size, width, most), size);
    }

    /** How far behind the beginning of the line the text begins that stands behind the head. */
    private static double besideFrom(MarginNote note, NoteFont font, String head, double size) {
        return headFrom(note, font, size) + font.width(head, size) + (head.isEmpty() ? 0 : GAP * size);
    }

    private static double headFrom(MarginNote note, NoteFont font, double size) {
        return note.sign().isEmpty() ? 0 : NoteSign.width(note.sign(), font, size) + GAP * size;
    }

    double height() {
        return (1 + below.size()) * LEADING * size + 2 * PADDING * size;
    }

    /** How far below the note's upper edge the middle of its first line is. */
    double firstLine() {
        return PADDING * size + LEADING * size / 2;
    }

    /** Where a line leads to from a mark: its middle, of a tall one its upper part. */
    double heightOf(Box mark) {
        return Math.min((mark.y0() + mark.y1()) / 2, mark.y0() + TALLEST * size);
    }

    /** Where the note begins if its first line stands beside the mark. */
    double besideTop(Box mark) {
        return heightOf(mark) - firstLine();
    }

    /** Draws the note, with a bar at its left edge. */
    void draw(NoteCanvas canvas, Box box) throws IOException {
        NoteColours colours = NoteColours.of(note.tone());
        canvas.fill(box, colours.ground());
        double bar = 0.2 * size;
        canvas.fill(new Box(box.x0(), box.y0(), box.x0() + bar, box.y1()), colours.ink());
        double x = box.x0() + 3 * PADDING * size;
        double baseline = box.y0() + PADDING * size + 0.9 * size;
        NoteSign.draw(canvas, note.sign(), font, size, x, baseline, colours.ink());
        write(canvas, head, x + headFrom(note, font, size), baseline, colours.ink(), true);
        write(canvas, beside, x + besideFrom(note, font, head, size), baseline, NoteColours.TEXT, false);
        for (int i = 0; i < below.size(); i++) {
            write(canvas, below.get(i), x, baseline + (i + 1) * LEADING * size, NoteColours.TEXT, false);
        }
    }

    private void write(NoteCanvas canvas, String text, double x, double baseline, Color colour, boolean heavy)
            throws IOException {
        if (!text.isEmpty()) {
            canvas.text(text, font, size, x, baseline, colour, heavy);
        }
    }
}
