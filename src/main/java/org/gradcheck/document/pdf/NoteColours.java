package org.gradcheck.document.pdf;

import java.awt.Color;
import org.gradcheck.document.Tone;

/**
 * The colours of a tone: text and lines, the ground they stand on, and what marks a text through which it is read. Text on
 * its ground has a contrast of more than 4.5 (WCAG 2.2, 1.4.3).
 */
record NoteColours(Color ink, Color ground, Color marker) {

    static final Color TEXT = new Color(0x1b1f24);
    static final Color STRIP = new Color(0xf6f7f9);
    static final Color EDGE = new Color(0xc4cbd3);

    static NoteColours of(Tone tone) {
        return switch (tone) {
            case RIGHT -> of(0x17663c, 0xe2f3e8, 0xb5e8c8);
            case PARTLY -> of(0x7a4a00, 0xfdf0d9, 0xffdf9e);
            case WRONG -> of(0xa3211b, 0xfce8e6, 0xffc4bf);
            case NOTHING -> of(0x4b535d, 0xe9ecf0, 0xd5dbe2);
            case OPEN -> of(0x5a35a0, 0xefe9fa, 0xd9c8ff);
            case BY_HAND -> of(0x1c5a8a, 0xe3eff8, 0xbcdcf5);
        };
    }

    private static NoteColours of(int ink, int ground, int marker) {
        return new NoteColours(new Color(ink), new Color(ground), new Color(marker));
    }
}
