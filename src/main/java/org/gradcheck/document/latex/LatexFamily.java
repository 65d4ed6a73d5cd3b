package org.gradcheck.document.latex;

/** Commands and environments of LaTeX that belong together. */
interface LatexFamily {

    /** Does what the command asks for; false where it is not of this family. */
    boolean run(TexToken command);

    /** Does what an environment begins with; it is open by now. */
    default void begin(TexToken begin, String name) {}

    /** Does what an environment ends with; it is closed by now. */
    default void end(TexToken end, String name) {}
}
