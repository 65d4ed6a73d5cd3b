package org.gradcheck.gradebook.store;

/**
 * A student of a run.
 *
 * @param grading the number of the grading that counts
 */
public record Line(String student, long grading) {}
