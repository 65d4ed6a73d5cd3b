package org.gradcheck.export;

/**
 * One case of a finding.
 *
 * @param subject the student or row, and what else there is to say
 */
public record Note(Finding finding, String subject) {}
