package org.gradcheck.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of text whose characters know where they stand in the source, even after macros were put in.
 *
 * @param offsets for each character its offset in the source, and at the end the offset after the last one
 */
public record Excerpt(Source source, String text, int[] offsets) {

    static Excerpt of(Source source, int start, int end) {
        return new Excerpt(
                source,
                source.text().substring(start, end),
                IntStream.rangeClosed(start, end).toArray());
    }

    /** Text that stands for what begins at an offset and was written otherwise, such as a formula in XML. */
    public static Excerpt at(Source source, int offset, String text) {
        int[] offsets = new int[text.length() + 1];
        Arrays.fill(offsets, offset);
        return new Excerpt(source, text, offsets);
    }

    /** Another text that stands for this one. */
    public Excerpt as(String other) {
        return at(source, offsets[0], other);
    }

    /** The characters from one index to before another. */
    public Excerpt part(int start, int end) {
        return new Excerpt(source, text.substring(start, end), Arrays.copyOfRange(offsets, start, end + 1));
    }

    /** The lines of the text, without their line feeds. */
    public List<Excerpt> lines() {
        List<Excerpt> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(part(start, end));
            start = end + 1;
        }
        lines.add(part(start, text.length()));
        return lines;
    }

    /** The excerpt without white space at both ends. */
    public Excerpt strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return part(start, end);
    }

    /** The excerpt without the characters that are marked. */
    Excerpt without(boolean[] dropped) {
        int[] kept = IntStream.range(0, text.length()).filter(i -> !dropped[i]).toArray();
        StringBuilder left = new StringBuilder();
        int[] places = new int[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            left.append(text.charAt(kept[i]));
            places[i] = offsets[kept[i]];
        }
        places[kept.length] = offsets[text.length()];
        return new Excerpt(source, left.toString(), places);
    }

    /** Whether there is nothing to see. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Where the text begins. */
    public Place place() {
        return source.place(offsets[0]);
    }

    Place placeOf(int index) {
        return source.place(offsets[index]);
    }
}
