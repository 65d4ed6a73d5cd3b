package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.gradcheck.document.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteColoursTest {

    /** WCAG 2.2, 1.4.3: small text needs a contrast of 4.5. */
    private static final double ENOUGH = 4.5;

    @ParameterizedTest
    @EnumSource(Tone.class)
    void notes_and_marked_text_can_be_read(Tone tone) {
        NoteColours colours = NoteColours.of(tone);
        assertThat(contrast(colours.ink(), colours.ground())).isGreaterThan(ENOUGH);
        assertThat(contrast(NoteColours.TEXT, colours.ground())).isGreaterThan(ENOUGH);
        assertThat(contrast(Color.BLACK, colours.marker())).isGreaterThan(ENOUGH);
    }

    private static double contrast(Color dark, Color light) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
