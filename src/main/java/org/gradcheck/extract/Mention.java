package org.gradcheck.extract;

/**
 * A word of a vocabulary in a text.
 *
 * @param meaning what it stands for
 */
record Mention(String meaning, int start, int end) {}
