package org.gradcheck.network;

/** A layer in its place in a network, with its own name ({@code conv1}) and that of its type ({@code conv}). */
public record NamedLayer(String name, String type, Layer layer) {}
