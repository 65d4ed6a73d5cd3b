package org.gradcheck.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradcheck.handin.CsvFile;
import org.gradcheck.handin.CsvRow;
import org.gradcheck.handin.Match;
import org.gradcheck.handin.Matching;
import org.gradcheck.handin.Member;
import org.gradcheck.handin.NoTable;

/** The file of another system with grades in it; every letter of the rest stays. */
final class FilledTemplate implements Prepared {

    private final Template template;
    private final Worksheet worksheet;
    private final ClassList students;
    private final List<Note> notes = new ArrayList<>();

    /** The rows that get a grade: their number in the file and the student. */
    private final Map<Integer, Standing> grades = new LinkedHashMap<>();

    FilledTemplate(Template template, Worksheet worksheet, ScoreSheet sheet, ExportOptions options)
            throws NoTable, IOException {
        this.template = template;
        this.worksheet = worksheet;
        this.students = new ClassList(sheet, options.roster());
        notes.addAll(students.rosterNotes());
        match(options.open());
        look();
        grades.values().stream()
                .filter(Standing::waiting)
                .map(standing -> new Note(Finding.OPEN_WRITTEN, standing.student()))
                .forEach(notes::add);
    }

    private void match(boolean open) {
        List<Member> rows = template.rows().members();
        Matching matching = Matching.of(
                students.identities(), rows.stream().map(Member::identity).toList());
        for (int i = 0; i < students.standings().size(); i++) {
            place(students.standings().get(i), matching.of(i), rows, open);
        }
        Set<Integer> doubtful = IntStream.range(0, students.standings().size())
                .boxed()
                .flatMap(i -> matching.of(i).rows().stream())
                .collect(Collectors.toSet());
        matching.unclaimed().stream()
                .filter(row -> !doubtful.contains(row))
                .map(row -> new Note(Finding.NO_SUBMISSION, "row " + ClassList.described(rows.get(row))))
                .forEach(notes::add);
    }

    private void place(Standing standing, Match match, List<Member> rows, boolean open) {
        if (!match.isMatched()) {
            Finding finding = match.rows().isEmpty() ? Finding.UNMATCHED : Finding.AMBIGUOUS;
            notes.add(new Note(finding, standing.student() + ClassList.candidates(match, rows)));
            return;
        }
        Optional<Note> obstacle = standing.obstacle(open);
        obstacle.ifPresentOrElse(
                notes::add, () -> grades.put(rows.get(match.rows().get(0)).row(), standing));
    }

    /** Looks at the rows that are to get a grade; some may not. */
    private void look() throws NoTable, IOException {
        int[] number = new int[1];
        template.file().forEach(row -> {
            number[0]++;
            Optional<Note> note =
                    Optional.ofNullable(grades.get(number[0])).flatMap(standing -> worksheet.note(row, standing));
            note.ifPresent(notes::add);
            if (note.filter(found -> found.finding() != Finding.REPLACED).isPresent()) {
                grades.remove(number[0]);
            }
        });
    }

    @Override
    public Preflight preflight() {
        return new Preflight(worksheet.title(), students.standings().size(), grades.size(), notes);
    }

    @Override
    public void write(Path out) throws IOException {
        CsvFile file = template.file();
        SafeFile.write(out, file.charset(), text -> {
            text.write(file.mark());
            int[] number = new int[1];
            try {
                file.forEach(row -> {
                    number[0]++;
                    text.write(line(row, number[0]).text(file.delimiter()));
                });
            } catch (NoTable e) {
                throw new IOException(file.path() + " changed while it was read", e);
            }
        });
    }

    private CsvRow line(CsvRow row, int number) {
        return Optional.ofNullable(grades.get(number))
                .map(standing -> worksheet.filled(row, standing))
                .orElse(row);
    }
}
