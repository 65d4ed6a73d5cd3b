package org.gradcheck.expression;

/** More digits are needed to decide something, such as on which side of zero a number lies. */
final class Undecided extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    Undecided(String what) {
        super(what);
    }
}
