package org.gradcheck.export;

import java.util.ArrayList;
import java.util.List;

/** A table for anything else: the columns that nbgrader exports, then the state, then two for each part. */
final class CsvExport implements Export {

    private static final List<String> HEADS = List.of(
            "assignment",
            "duedate",
            "timestamp",
            "student_id",
            "last_name",
            "first_name",
            "email",
            "raw_score",
            "late_submission_penalty",
            "score",
            "max_score",
            "student",
            "section",
            "state");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "grades.csv";
    }

    @Override
    public Prepared prepare(ScoreSheet sheet, ExportOptions options) {
        return new StudentRows(
                "A table of " + sheet.assignment(),
                sheet,
                options,
                (out, rows) -> PlainTable.write(out, heads(sheet), rows.map(row -> cells(sheet, row))));
    }

    private static List<String> heads(ScoreSheet sheet) {
        List<String> heads = new ArrayList<>(HEADS);
        for (PartHead part : sheet.parts()) {
            heads.add(part.id() + " points");
            heads.add(part.id() + " outcome");
        }
        return heads;
    }

    private static List<String> cells(ScoreSheet sheet, StudentRow row) {
        List<String> cells = new ArrayList<>(List.of(
                sheet.assignment(),
                row.member()
                        .flatMap(member -> member.due().map(Object::toString))
                        .orElse(""),
                row.time(),
                row.id(),
                row.lastName(),
                row.firstName(),
                row.email(),
                row.rawPoints(),
                row.deducted(),
                row.points(),
                Points.plain(row.possible(sheet)),
                row.student(),
                row.section(),
                row.state()));
        for (PartHead part : sheet.parts()) {
            cells.add(row.points(part.id()));
            cells.add(row.outcome(part.id()));
        }
        return cells;
    }
}
