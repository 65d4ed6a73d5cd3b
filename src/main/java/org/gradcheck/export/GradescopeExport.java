package org.gradcheck.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table with the columns of the one that Gradescope exports, and one for each part. */
final class GradescopeExport implements Export {

    private static final List<String> HEADS = List.of(
            "First Name",
            "Last Name",
            "SID",
            "Email",
            "Sections",
            "Total Score",
            "Max Points",
            "Status",
            "Submission ID",
            "Submission Time",
            "Lateness (H:M:S)",
            "View Count",
            "Submission Count");

    private static final Map<String, String> STATUS =
            Map.of("graded", "Graded", "waiting", "Ungraded", "unreadable", "Ungraded", "missing", "Missing");

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public String fileName() {
        return "gradescope.csv";
    }

    @Override
    public Prepared prepare(ScoreSheet sheet, ExportOptions options) {
        return new StudentRows(
                "A table of " + sheet.assignment() + " as Gradescope exports it",
                sheet,
                options,
                (out, rows) -> PlainTable.write(out, heads(sheet), rows.map(row -> cells(sheet, row))));
    }

    private static List<String> heads(ScoreSheet sheet) {
        List<String> heads = new ArrayList<>(HEADS);
        for (PartHead part : sheet.parts()) {
            String ask = part.ask().isEmpty() ? "" : ": " + part.ask();
            heads.add(part.id() + ask + " (" + decimal(part) + " pts)");
        }
        return heads;
    }

    /** Gradescope writes {@code (5.0 pts)}. */
    private static String decimal(PartHead part) {
        String points = Points.plain(part.possible());
        return points.contains(".") ? points : points + ".0";
    }

    private static List<String> cells(ScoreSheet sheet, StudentRow row) {
        List<String> cells = new ArrayList<>(List.of(
                row.firstName(),
                row.lastName(),
                row.id(),
                row.email(),
                row.section(),
                row.points(),
                Points.plain(row.possible(sheet)),
                STATUS.getOrDefault(row.state(), row.state().toUpperCase(Locale.ROOT)),
                "",
                row.time(),
                "",
                "",
                row.score().isPresent() ? "1" : "0"));
        sheet.parts().forEach(part -> cells.add(row.points(part.id())));
        return cells;
    }
}
