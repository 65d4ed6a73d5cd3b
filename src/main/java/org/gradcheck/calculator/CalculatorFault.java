package org.gradcheck.calculator;

/** An expression that cannot be computed, and why, in one sentence for the teacher who wrote it. */
public final class CalculatorFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CalculatorFault(String sentence) {
        super(sentence);
    }

    /** What is wrong. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
