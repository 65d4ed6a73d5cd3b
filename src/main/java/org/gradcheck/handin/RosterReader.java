package org.gradcheck.handin;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;

/** Reads the rows of a roster one after the other. */
final class RosterReader {

    /** A time must say its zone: the day may end hours earlier elsewhere. */
    private static final String ZONED = ".*(Z|UTC|[+-][0-9]{2}:?[0-9]{2})";

    private static final String POINTS_ROW = "points possible";

    private final Path file;
    private final List<Optional<RosterColumn>> columns = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int line;

    RosterReader(Path file) {
        this.file = file;
    }

    void read(CsvRow row) {
        line++;
        if (line == 1) {
            row.values().forEach(head -> columns.add(RosterColumn.of(head)));
        } else {
            add(row);
        }
    }

    private void add(CsvRow row) {
        String first = one(row, RosterColumn.FIRST);
        String last = one(row, RosterColumn.LAST);
        String written = one(row, RosterColumn.NAME);
        Member member = new Member(
                line,
                first,
                last,
                written.isEmpty() ? (first + " " + last).strip() : written,
                all(row, RosterColumn.ALIAS),
                all(row, RosterColumn.ID).stream().map(RosterReader::number).toList(),
                all(row, RosterColumn.LOGIN),
                one(row, RosterColumn.EMAIL),
                one(row, RosterColumn.SECTION),
                read(row, RosterColumn.DUE, RosterReader::time, "no-time", "a time with its zone"),
                read(row, RosterColumn.LATE_DAYS, RosterReader::days, "no-number", "a number of days"),
                read(row, RosterColumn.TIME, RosterReader::time, "no-time", "a time with its zone"));
        boolean isPerson = !member.identity().keys().isEmpty()
                || !member.identity().names().isEmpty();
        if (isPerson && !member.name().strip().equalsIgnoreCase(POINTS_ROW)) {
            members.add(member);
        }
    }

    /** Moodle writes {@code Participant 12345} in the language of the course. */
    private static String number(String id) {
        return id.replaceFirst("^\\p{L}[^0-9]* ([0-9]+)$", "$1");
    }

    private static Optional<OffsetDateTime> time(String text) {
        return Optional.of(text)
                .filter(written -> written.matches(ZONED))
                .flatMap(written -> Moment.of(
                        written.matches(".*[T ][0-9]{2}:[0-9]{2}(Z|[ +-].*)")
                                ? written.replaceFirst("([T ][0-9]{2}:[0-9]{2})", "$1:00")
                                : written));
    }

    private static Optional<Integer> days(String text) {
        return Optional.of(text).filter(days -> days.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }

    private <T> Optional<T> read(
            CsvRow row, RosterColumn column, Function<String, Optional<T>> reader, String code, String due) {
        String text = one(row, column);
        Optional<T> value = text.isEmpty() ? Optional.empty() : reader.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            String message = "Row " + line + " of the roster has " + text + " where " + due + " is due, such as "
                    + (code.equals("no-time") ? "2026-03-01T23:59:00+01:00." : "2.");
            problems.add(new Problem(new Place.WholeFile(Folder.name(file)), code, message));
        }
        return value;
    }

    private List<String> all(CsvRow row, RosterColumn column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).filter(column::equals).isPresent())
                .mapToObj(row::value)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String one(CsvRow row, RosterColumn column) {
        return all(row, column).stream().findFirst().orElse("");
    }

    Roster roster() throws NoTable {
        boolean findsPeople = Stream.of(
                        RosterColumn.NAME,
                        RosterColumn.FIRST,
                        RosterColumn.LAST,
                        RosterColumn.ID,
                        RosterColumn.LOGIN,
                        RosterColumn.EMAIL)
                .anyMatch(column -> columns.contains(Optional.of(column)));
        if (!findsPeople) {
            throw new NoTable(file + " has no column by which a student can be found: call one name, student id, login"
                    + " or email in the first row.");
        }
        return new Roster(members, problems);
    }
}
