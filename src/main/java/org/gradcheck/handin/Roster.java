package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gradcheck.document.Problem;

/**
 * The list of a class.
 *
 * @param members in the order of the file
 * @param problems what could not be read of it, such as a date
 */
public record Roster(List<Member> members, List<Problem> problems) {

    public static final Roster EMPTY = new Roster(List.of(), List.of());

    public Roster {
        members = List.copyOf(members);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a table with heads such as {@code name}, {@code first name}, {@code student id}, {@code email}, {@code section},
     * {@code extension}, {@code late days left}, {@code time}; other columns are passed over. The exported gradebook of
     * Canvas and the worksheet of Moodle are rosters too.
     *
     * <p>Problem codes: {@code no-time} for a date without a zone, {@code no-number} for late days that are none.
     *
     * @throws NoTable if nobody could be found by it
     */
    public static Roster read(Path file) throws NoTable, IOException {
        RosterReader reader = new RosterReader(file);
        CsvFile.open(file).forEach(reader::read);
        return reader.roster();
    }

    /** Where students stand in this roster. */
    public Matching match(List<Identity> students) {
        return Matching.of(students, members.stream().map(Member::identity).toList());
    }
}
