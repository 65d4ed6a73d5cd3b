package org.gradcheck.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A piece of text whose characters know where they stand in the source, even after macros were put in.
 *
 * @param offsets for each character its offset in the source, and at the end the offset after the last one
 */
record Excerpt(Source source, String text, int[] offsets) {

    static Excerpt of(Source source, int start, int end) {
        return new Excerpt(
                source,
                source.text().substring(start, end),
                IntStream.rangeClosed(start, end).toArray());
    }

    Excerpt part(int start, int end) {
        return new Excerpt(source, text.substring(start, end), Arrays.copyOfRange(offsets, start, end + 1));
    }

    Excerpt strip() {
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

    boolean isBlank() {
        return text.isBlank();
    }

    Place place() {
        return source.place(offsets[0]);
    }

    Place placeOf(int index) {
        return source.place(offsets[index]);
    }
}
