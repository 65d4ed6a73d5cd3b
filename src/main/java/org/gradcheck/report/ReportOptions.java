package org.gradcheck.report;

/**
 * What reports may show.
 *
 * @param keyShown whether the pages of students show the expected values
 */
public record ReportOptions(boolean keyShown) {}
