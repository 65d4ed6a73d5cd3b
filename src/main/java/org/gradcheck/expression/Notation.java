package org.gradcheck.expression;

/** The writing habits a text follows. */
public enum Notation {
    /** Text as people type it: names of several letters, {@code x} between numbers means times. */
    PLAIN,
    /** LaTeX: a name is one letter with its subscript, commands begin with a backslash. */
    LATEX,
    /** Keys in rubrics: commas always part arguments, arguments may have names, and {@code E} and {@code pi} are constants. */
    KEY
}
