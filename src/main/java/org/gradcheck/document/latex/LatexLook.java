package org.gradcheck.document.latex;

import org.gradcheck.document.Span;

/**
 * How text looks on the page.
 *
 * @param isGone whether something other than its colour keeps it from being seen
 */
record LatexLook(Span.Emphasis emphasis, LatexColor ink, LatexColor paper, boolean isGone) {

    static final LatexLook PLAIN = new LatexLook(Span.Emphasis.NONE, LatexColor.BLACK, LatexColor.WHITE, false);

    boolean isHidden() {
        return isGone || ink.isCloseTo(paper);
    }

    LatexLook with(Span.Emphasis changed) {
        return new LatexLook(changed, ink, paper, isGone);
    }

    LatexLook inked(LatexColor changed) {
        return new LatexLook(emphasis, changed, paper, isGone);
    }

    LatexLook on(LatexColor changed) {
        return new LatexLook(emphasis, ink, changed, isGone);
    }

    LatexLook gone() {
        return new LatexLook(emphasis, ink, paper, true);
    }
}
