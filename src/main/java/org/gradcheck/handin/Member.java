package org.gradcheck.handin;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a roster: a member of the class.
 *
 * @param row where it stands in the file; the heads are row 1
 * @param first the first name; empty if it is not told apart
 * @param name the whole name as written; empty if there is none
 * @param aliases how else the person is called where something was handed in
 * @param ids numbers, the student's own first
 * @param due until when this member may hand in, if not until the date for all
 * @param lateDays the free late days that are left
 * @param time when the member handed in, if the roster tells
 */
public record Member(
        int row,
        String first,
        String last,
        String name,
        List<String> aliases,
        List<String> ids,
        List<String> logins,
        String email,
        String section,
        Optional<OffsetDateTime> due,
        Optional<Integer> lateDays,
        Optional<OffsetDateTime> time) {

    public Member {
        aliases = List.copyOf(aliases);
        ids = List.copyOf(ids);
        logins = List.copyOf(logins);
    }

    /** What the member can be found by. */
    public Identity identity() {
        List<String> keys = new ArrayList<>(ids);
        keys.addAll(logins);
        keys.add(email);
        List<String> names = new ArrayList<>(aliases);
        names.add(name);
        return new Identity(keys, names);
    }
}
