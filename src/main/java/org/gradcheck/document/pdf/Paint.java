package org.gradcheck.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * What something is filled or drawn with.
 *
 * @param alpha from 0, which can't be seen, to 1, through which nothing is seen
 * @param darkens whether it only takes light away from what is below, as a highlighter does
 */
record Paint(Colour colour, double alpha, boolean darkens) {

    /** Printing inks beyond these are mixed by interpolation in as many dimensions. */
    private static final int MOST_INKS = 6;

    private static final double OPAQUE = 0.98;

    static Paint fill(PDGraphicsState state) {
        return of(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant(), state);
    }

    static Paint stroke(PDGraphicsState state) {
        return of(state.getStrokingColor(), state.getAlphaConstant(), state);
    }

    /** A picture, of which only is known that it is opaque. */
    static Paint picture(PDGraphicsState state) {
        return new Paint(Colour.unknown(), state.getNonStrokeAlphaConstant(), darkens(state));
    }

    static Paint of(Colour colour) {
        return new Paint(colour, 1, false);
    }

    private static Paint of(PDColor colour, double alpha, PDGraphicsState state) {
        double seen = isNoInk(colour) ? 0 : Math.max(0, Math.min(1, alpha));
        return new Paint(colour(colour), seen, darkens(state));
    }

    private static boolean isNoInk(PDColor colour) {
        return colour.getColorSpace() instanceof PDSeparation ink && "None".equals(ink.getColorantName());
    }

    private static boolean darkens(PDGraphicsState state) {
        BlendMode mode = state.getBlendMode();
        return mode == BlendMode.MULTIPLY || mode == BlendMode.DARKEN || mode == BlendMode.COLOR_BURN;
    }

    private static Colour colour(PDColor colour) {
        try {
            PDColorSpace space = colour.getColorSpace();
            float[] parts = colour.getComponents();
            if (colour.isPattern() || space instanceof PDDeviceN && parts.length > MOST_INKS) {
                return Colour.unknown();
            }
            float[] rgb = space.toRGB(parts);
            return new Colour(rgb[0], rgb[1], rgb[2]);
        } catch (IOException | RuntimeException e) {
            // A damaged colour space has no colour.
            return Colour.unknown();
        }
    }

    /** What is seen where this lies over a colour. */
    Colour over(Colour below) {
        Colour full = darkens ? below.times(colour) : colour;
        return alpha >= OPAQUE ? full : below.mixed(full, alpha);
    }
}
