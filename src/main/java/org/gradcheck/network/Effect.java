package org.gradcheck.network;

/** What a layer makes of its input, and what that takes. */
public record Effect(Signal output, Counts counts) {}
