package org.gradcheck.document.pdf;

import java.io.IOException;

/** Thrown where a page paints far more than a homework does: a few bytes can ask for billions of characters. */
final class PageLimit extends IOException {

    private static final long serialVersionUID = 1L;

    PageLimit() {
        super("a page with too much on it");
    }
}
