package org.gradcheck.gradebook.store;

/** A file that is no gradebook, or one of a later version. */
public final class BadGradebook extends Exception {

    private static final long serialVersionUID = 1;

    private final String advice;

    BadGradebook(String advice) {
        super(advice);
        this.advice = advice;
    }

    /** What is wrong and what to do, in a sentence. */
    public String advice() {
        return advice;
    }
}
