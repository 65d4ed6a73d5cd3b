package org.gradcheck.document.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** The inks of a page, each worked out once for as long as nothing about it changes. */
final class Inks {

    /** What an ink is made from. Colours are compared by identity: PDFBox makes a new one where one is set. */
    private record Source(
            PDColor fill,
            PDColor stroke,
            double fillAlpha,
            double strokeAlpha,
            BlendMode blend,
            RenderingMode mode,
            Group group) {

        boolean isOf(PDGraphicsState state, Group now) {
            return fill == state.getNonStrokingColor()
                    && stroke == state.getStrokingColor()
                    && fillAlpha == state.getNonStrokeAlphaConstant()
                    && strokeAlpha == state.getAlphaConstant()
                    && blend == state.getBlendMode()
                    && mode == state.getTextState().getRenderingMode()
                    && group == now;
        }
    }

    private @Nullable Source source;
    private Ink ink = Ink.NONE;

    Ink of(PDGraphicsState state, Group group) {
        if (source == null || !source.isOf(state, group)) {
            ink = group.lay(Ink.of(state));
            source = new Source(
                    state.getNonStrokingColor(),
                    state.getStrokingColor(),
                    state.getNonStrokeAlphaConstant(),
                    state.getAlphaConstant(),
                    state.getBlendMode(),
                    state.getTextState().getRenderingMode(),
                    group);
        }
        return ink;
    }
}
