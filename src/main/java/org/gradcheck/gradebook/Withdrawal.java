package org.gradcheck.gradebook;

/**
 * Takes a decision back; it stays in the history.
 *
 * @param decision the number of the decision
 * @param at when, as given; empty if nobody said
 */
public record Withdrawal(long decision, String why, String by, String at) {}
