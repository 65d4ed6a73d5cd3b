package org.gradcheck.expression;

/** Ends the reading of a text that is no expression; never leaves the room. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int position;

    Unreadable(String why, int position) {
        super(why, null, false, false);
        this.position = position;
    }

    Parse.Refused refusal() {
        return new Parse.Refused(String.valueOf(getMessage()), position + 1);
    }
}
