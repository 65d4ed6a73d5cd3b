package org.gradcheck.document.latex;

/**
 * What a brace or an environment opened and its end closes again.
 *
 * @param kind what is done at its end
 * @param name the environment's name, or the level of a heading
 * @param offset where it was opened
 * @param look how the text inside looks
 * @param isTable whether the text inside is a cell's
 */
record LatexScope(Kind kind, String name, int offset, LatexLook look, boolean isTable) {

    enum Kind {
        DOCUMENT,
        GROUP,
        /** An argument of a command that is not known. */
        ARGUMENT,
        /** Lines that are set above each other in one cell. */
        STACK,
        HEADING,
        CAPTION,
        PICTURE,
        NOTE,
        ENVIRONMENT
    }

    static LatexScope document() {
        return new LatexScope(Kind.DOCUMENT, "", 0, LatexLook.PLAIN, false);
    }

    boolean isEnvironment(String wanted) {
        return kind == Kind.ENVIRONMENT && name.equals(wanted);
    }

    LatexScope inner(Kind innerKind, String innerName, int start) {
        return new LatexScope(innerKind, innerName, start, look, isTable);
    }

    LatexScope with(LatexLook changed) {
        return new LatexScope(kind, name, offset, changed, isTable);
    }

    LatexScope asTable() {
        return new LatexScope(kind, name, offset, look, true);
    }
}
