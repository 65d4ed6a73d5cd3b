package org.gradcheck.gradebook.store;

/**
 * What a grade depends on: when all of it is the same, so is the grade.
 *
 * @param submission the fingerprint of the files and of what is known of them
 * @param rubric the fingerprint of the rubric
 * @param program the fingerprint of the program
 */
public record SubmissionKey(String student, String submission, String rubric, String program) {}
