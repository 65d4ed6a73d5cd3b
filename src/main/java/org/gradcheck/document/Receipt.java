package org.gradcheck.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a learning-management system wrote down when a student handed in.
 *
 * @param id what the system calls the student beside the name
 * @param time when the submission came in
 * @param late whether it is marked as late; nothing follows for the points
 * @param earlier what was handed in before and does not count any more, in the order it came in
 */
public record Receipt(Optional<String> id, Optional<OffsetDateTime> time, boolean late, List<String> earlier) {

    /** Nothing was written down. */
    public static final Receipt NONE = new Receipt(Optional.empty(), Optional.empty(), false, List.of());

    public Receipt {
        earlier = List.copyOf(earlier);
    }

    /** A receipt that tells a student's id and nothing else. */
    public static Receipt of(String id) {
        return new Receipt(Optional.of(id), Optional.empty(), false, List.of());
    }
}
