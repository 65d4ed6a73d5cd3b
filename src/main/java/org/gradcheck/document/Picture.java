package org.gradcheck.document;

/** What a piece of a page looks like, as a PNG; the bytes are not copied, and nobody changes them. */
public record Picture(byte[] png) {}
