package org.gradcheck.expression;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * A number as written.
 *
 * @param lastPlace one unit in the last written digit
 * @param doubt why it may mean something else, a sentence; empty if it is clear
 */
public record NumberToken(String text, BigFraction value, BigFraction lastPlace, String doubt) {}
