package org.gradcheck.document.pdf;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * A transparency group: what is painted in it is laid over the page as a whole.
 *
 * @param alpha of the group, and of those around it
 * @param darkens whether it only takes light away from what is below
 */
record Group(double alpha, boolean darkens) {

    static final Group PAGE = new Group(1, false);

    Group within(PDGraphicsState state) {
        Paint laid = Paint.picture(state);
        return new Group(alpha * laid.alpha(), darkens || laid.darkens());
    }

    Paint lay(Paint paint) {
        return new Paint(paint.colour(), alpha * paint.alpha(), darkens || paint.darkens());
    }

    Ink lay(Ink ink) {
        return equals(PAGE) ? ink : new Ink(ink.paints().stream().map(this::lay).toList());
    }
}
