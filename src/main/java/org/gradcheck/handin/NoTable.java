package org.gradcheck.handin;

/** A file that is no table, or not the one that is needed; the message says what to do. */
public final class NoTable extends Exception {

    private static final long serialVersionUID = 1;

    private final String message;

    public NoTable(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
