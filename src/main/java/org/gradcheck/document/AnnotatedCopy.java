package org.gradcheck.document;

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
}
