package org.gradcheck.network;

/**
 * Something wrong with the description of a network.
 *
 * @param path where, from the list of layers on: {@code /2} is the third layer, {@code /2/branches/0/1} the second layer
 *     of its first branch; empty for the network as a whole
 * @param sentence what is wrong and, where it can be told, what was meant
 */
public record NetworkFault(String path, String sentence) {}
