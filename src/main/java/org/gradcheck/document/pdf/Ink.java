package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The paints a glyph is made with: that of its body, that of its outline, both or none. */
record Ink(List<Paint> paints) {

    static final Ink NONE = new Ink(List.of());

    Ink {
        paints = List.copyOf(paints);
    }

    static Ink of(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        List<Paint> paints = new ArrayList<>();
        if (mode.isFill()) {
            paints.add(Paint.fill(state));
        }
        if (mode.isStroke()) {
            paints.add(Paint.stroke(state));
        }
        return new Ink(paints);
    }
}
