package org.gradcheck.document;

import java.util.Map;

/**
 * Something in the input that kept gradcheck from reading all of it; never an exception.
 *
 * @param place where it was met
 * @param code stable and countable over a class, such as {@code image-only}
 * @param message one sentence for a teaching assistant
 */
public record Problem(Place place, String code, String message) {

    /** What a problem means for what was read. */
    private enum Effect {
        /** Text of the student's may stand where nothing could be read. */
        HIDES_TEXT,
        /** What was read may not be what a person sees. */
        IN_DOUBT,
        /** Nothing is lost of what a person sees: mended text, a page without anything on it. */
        HARMLESS
    }

    /** The codes that do not put what was read in doubt alone. */
    private static final Map<String, Effect> EFFECTS = Map.ofEntries(
            Map.entry("broken-file", Effect.HIDES_TEXT),
            Map.entry("embedded-object", Effect.HIDES_TEXT),
            Map.entry("encrypted", Effect.HIDES_TEXT),
            Map.entry("image-only", Effect.HIDES_TEXT),
            Map.entry("no-output", Effect.HIDES_TEXT),
            Map.entry("reader-failed", Effect.HIDES_TEXT),
            Map.entry("too-large", Effect.HIDES_TEXT),
            Map.entry("too-many-pages", Effect.HIDES_TEXT),
            Map.entry("too-slow", Effect.HIDES_TEXT),
            Map.entry("damaged-text", Effect.HARMLESS),
            Map.entry("empty-page", Effect.HARMLESS),
            Map.entry("out-of-order", Effect.HARMLESS));

    /** Whether an answer that was not found may stand on a page or in a file that could not be read. */
    public boolean hidesText() {
        return effect() == Effect.HIDES_TEXT;
    }

    /** Whether nobody has to look because of it. */
    public boolean isHarmless() {
        return effect() == Effect.HARMLESS;
    }

    private Effect effect() {
        return EFFECTS.getOrDefault(code, Effect.IN_DOUBT);
    }
}
