package org.gradcheck.answer;

/** Several numbers in order: {@code (0.5, -0.25)}. */
final class Vector extends Sequence {

    @Override
    public String name() {
        return "vector";
    }
}
