package org.gradcheck.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The colour something is filled with, as far as it matters to whether it is seen: white, other, or see-through. */
enum TextPaint {
    WHITE,
    COLOURED,
    CLEAR;

    private static final double NEARLY_WHITE = 0.93;

    static TextPaint of(PDGraphicsState state) throws IOException {
        if (state.getNonStrokeAlphaConstant() < 0.1) {
            return CLEAR;
        }
        try {
            for (float part : state.getNonStrokingColor()
                    .getColorSpace()
                    .toRGB(state.getNonStrokingColor().getComponents())) {
                if (part < NEARLY_WHITE) {
                    return COLOURED;
                }
            }
            return WHITE;
        } catch (UnsupportedOperationException | IllegalArgumentException | NullPointerException e) {
            // A pattern has no one colour, and a damaged colour space none at all.
            return COLOURED;
        }
    }

    static boolean isInvisible(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        return !mode.isFill() && !mode.isStroke();
    }
}
