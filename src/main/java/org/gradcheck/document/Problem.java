package org.gradcheck.document;

/**
 * Something in the input that kept gradcheck from reading all of it; never an exception.
 *
 * @param place where it was met
 * @param code stable and countable over a class, such as {@code image-only}
 * @param message one sentence for a teaching assistant
 */
public record Problem(Place place, String code, String message) {}
