package org.gradcheck.answer;

/** Several numbers in order: {@code (0.5, -0.25)}. */
final class Vector extends Sequence {

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public String wanted(int digits) {
        return "All values in their order, each exact or rounded to at least " + Comparison.counted(digits) + ".";
    }
}
