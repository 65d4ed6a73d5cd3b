package org.gradcheck.calculator;

/**
 * A usual mistake.
 *
 * @param code stable, to be counted over a class: {@code bias-forgotten}
 * @param sentence what was done wrong, to be told to the student
 * @param instead the calculator of the same name and signature, computing with the mistake
 */
public record Slip(String code, String sentence, Calculator instead) {}
