package org.gradcheck.export;

import java.math.BigDecimal;

/**
 * A part of the assignment.
 *
 * @param ask the question; empty if it is not known
 */
public record PartHead(String id, String ask, BigDecimal possible) {}
