package org.gradcheck.gradebook.store;

/** A file that is no gradebook, or one of a later version; the message says what to do. */
public final class BadGradebook extends Exception {

    private static final long serialVersionUID = 1;

    private final String message;

    BadGradebook(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
