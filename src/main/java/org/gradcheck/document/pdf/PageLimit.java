package org.gradcheck.document.pdf;

/**
 * Thrown where a page asks for far more work than a homework does: a few bytes can ask for billions of characters.
 * Unchecked, because PDFBox goes on behind an {@link java.io.IOException} inside a form.
 */
final class PageLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageLimit() {
        super("a page with too much on it");
    }
}
