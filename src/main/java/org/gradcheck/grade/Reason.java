package org.gradcheck.grade;

/**
 * Why a verdict is as it is.
 *
 * @param code stable and countable over a class, such as {@code bias-forgotten}
 * @param text one sentence for the student
 */
public record Reason(String code, String text) {}
