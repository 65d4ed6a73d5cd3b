package org.gradcheck.gradebook;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a gradebook, one for each student, in the order of the students' names; names are ordered by their
 * characters, so that the order is the same in every country. They are gone through one by one, as often as one likes: there
 * may be more of them than fit into memory.
 */
public interface Entries extends Iterable<Entry> {

    /** The students, in their order. */
    List<String> students();

    default int size() {
        return students().size();
    }

    /** The line of a student. */
    Optional<Entry> of(String student);

    /** Lines that are in memory. */
    static Entries of(List<Entry> entries) {
        List<Entry> lines = List.copyOf(entries);
        return new Entries() {
            @Override
            public List<String> students() {
                return lines.stream().map(Entry::student).toList();
            }

            @Override
            public Optional<Entry> of(String student) {
                return lines.stream()
                        .filter(entry -> entry.student().equals(student))
                        .findFirst();
            }

            @Override
            public Iterator<Entry> iterator() {
                return lines.iterator();
            }
        };
    }
}
