package org.gradcheck.answer;

/** The sides of a block of numbers: {@code 28 × 28 × 256}, in the order the rubric names. */
final class Shape extends Sequence {

    @Override
    public String name() {
        return "shape";
    }
}
