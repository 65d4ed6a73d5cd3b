package org.gradcheck.handin;

/** Nothing can be taken in, or nobody can tell what is a student; the message tells the caller what to do. */
public final class NoSubmissions extends Exception {

    private static final long serialVersionUID = 1;

    private final String message;

    NoSubmissions(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
