package org.gradcheck.cli;

/** What a command's end tells the shell. */
enum ExitCode {
    /** Done, and nothing is left to a person but what the rubric calls manual. */
    DONE(0),
    /** Done, with findings: something needs review, could not be read, or does not add up. */
    FINDINGS(1),
    /** The call or the rubric is wrong; nothing was graded. */
    USAGE(2),
    /** Nothing could be read at all. */
    NOTHING_READ(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode findings(boolean any) {
        return any ? FINDINGS : DONE;
    }
}
