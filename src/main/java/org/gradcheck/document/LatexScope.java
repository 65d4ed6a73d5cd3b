package org.gradcheck.document;

/**
 * What a brace or an environment opened and its end closes again.
 *
 * @param kind what is done at its end
 * @param name the environment's name, or the level of a heading
 * @param emphasis the emphasis inside
 * @param hidden whether the text inside can't be seen on the page
 * @param offset where it was opened
 */
record LatexScope(Kind kind, String name, Span.Emphasis emphasis, boolean hidden, int offset) {

    enum Kind {
        DOCUMENT,
        GROUP,
        HEADING,
        CAPTION,
        ENVIRONMENT
    }

    boolean isEnvironment(String wanted) {
        return kind == Kind.ENVIRONMENT && name.equals(wanted);
    }

    LatexScope inner(Kind innerKind, String innerName, int start) {
        return new LatexScope(innerKind, innerName, emphasis, hidden, start);
    }

    LatexScope with(Span.Emphasis changed) {
        return new LatexScope(kind, name, changed, hidden, offset);
    }

    LatexScope unseen() {
        return new LatexScope(kind, name, emphasis, true, offset);
    }
}
