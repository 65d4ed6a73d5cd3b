package org.gradcheck.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An export with a row of its own for each student, and for each of the roster who handed in nothing. */
final class StudentRows implements Prepared {

    private final String title;
    private final ScoreSheet sheet;
    private final ExportOptions options;
    private final ClassList students;
    private final Layout layout;

    StudentRows(String title, ScoreSheet sheet, ExportOptions options, Layout layout) {
        this.title = title;
        this.sheet = sheet;
        this.options = options;
        this.students = new ClassList(sheet, options.roster());
        this.layout = layout;
    }

    /** How the rows are written. */
    interface Layout {
        /**
         * Writes a file.
         *
         * @param rows can be gone through once
         */
        void write(Path out, Stream<StudentRow> rows) throws IOException;
    }

    @Override
    public Preflight preflight() {
        List<Note> notes = new ArrayList<>(students.rosterNotes());
        int written = 0;
        for (Standing standing : students.standings()) {
            Optional<Note> obstacle = standing.obstacle(options.open());
            obstacle.ifPresent(notes::add);
            if (obstacle.isEmpty() && standing.waiting()) {
                notes.add(new Note(Finding.OPEN_WRITTEN, standing.student()));
            }
            written += obstacle.isEmpty() ? 1 : 0;
        }
        students.absent()
                .forEach(member -> notes.add(new Note(Finding.NO_SUBMISSION, "row " + ClassList.described(member))));
        return new Preflight(title, students.standings().size(), written, notes);
    }

    @Override
    public void write(Path out) throws IOException {
        int[] index = new int[1];
        Stream<StudentRow> present = stream(sheet.students())
                .map(score -> new StudentRow(students.member(index[0]++), Optional.of(score), options.open()));
        Stream<StudentRow> absent = students.absent().stream()
                .map(member -> new StudentRow(Optional.of(member), Optional.empty(), options.open()));
        layout.write(out, Stream.concat(present, absent));
    }

    private static Stream<StudentScore> stream(Iterable<StudentScore> scores) {
        return StreamSupport.stream(scores.spliterator(), false);
    }
}
