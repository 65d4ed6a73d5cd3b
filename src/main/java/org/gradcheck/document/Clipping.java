package org.gradcheck.document;

/** A piece of a page to be looked at: pages count from 1; the piece is as wide as the page, whatever the box. */
public record Clipping(int page, Place.Box box) {}
