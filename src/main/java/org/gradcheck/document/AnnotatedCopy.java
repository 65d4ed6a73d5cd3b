package org.gradcheck.document;

import java.util.Arrays;
import java.util.List;

/**
 * A copy of a file with notes in it.
 *
 * @param bytes the copy, empty if there is none; they are not copied, and nobody changes them
 * @param problems why there is none; none either of a format without pages
 */
public record AnnotatedCopy(byte[] bytes, List<Problem> problems) {

    /** What there is of a format in which nothing can be noted. */
    public static final AnnotatedCopy NONE = new AnnotatedCopy(new byte[0], List.of());

    public AnnotatedCopy {
        problems = List.copyOf(problems);
    }

    /** A copy that can't be made. */
    public static AnnotatedCopy impossible(String file, String message) {
        Problem problem = new Problem(new Place.WholeFile(file), "not-annotated", message);
        return new AnnotatedCopy(new byte[0], List.of(problem));
    }

    /** Whether there is a copy. */
    public boolean isThere() {
        return bytes.length > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnotatedCopy copy
                && Arrays.equals(bytes, copy.bytes)
                && problems.equals(copy.problems);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + problems.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, " + problems;
    }
}
