package org.gradcheck.gradebook.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gradcheck.gradebook.Penalty;

/** The runs in a gradebook's file, and the rubrics they went by. */
final class RunTable {

    private final Database database;

    RunTable(Database database) {
        this.database = database;
    }

    void keepRubric(String fingerprint, String text) {
        database.insert("INSERT OR IGNORE INTO rubric VALUES (?, ?)", fingerprint, text);
    }

    String rubric(String fingerprint) {
        return database.one("SELECT text FROM rubric WHERE fingerprint = ?", row -> row.getString(1), fingerprint);
    }

    void add(Run run, List<Line> lines) {
        long number = database.insert(
                "INSERT INTO run (assignment, title, rubric, program, key_hidden, annotated, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                run.assignment(),
                run.title(),
                run.rubric(),
                run.program(),
                run.keyHidden() ? 1 : 0,
                run.annotated() ? 1 : 0,
                run.at());
        int position = 0;
        for (Line line : lines) {
            database.insert(
                    "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)",
                    number,
                    position++,
                    line.student(),
                    line.grading(),
                    line.penalty().points().toPlainString(),
                    line.penalty().open() ? 1 : 0,
                    line.penalty().sentence());
        }
    }

    List<Run> all(String assignment) {
        return database.all("SELECT * FROM run WHERE assignment = ? ORDER BY id", RunTable::run, assignment);
    }

    List<String> assignments() {
        return database.all("SELECT assignment FROM run GROUP BY assignment ORDER BY max(id)", row -> row.getString(1));
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("assignment"),
                row.getString("title"),
                row.getString("rubric"),
                row.getString("program"),
                row.getInt("key_hidden") == 1,
                row.getInt("annotated") == 1,
                row.getString("at"));
    }

    private static Line line(ResultSet row) throws SQLException {
        Penalty penalty = new Penalty(
                new BigDecimal(row.getString("deducted")), row.getInt("late_open") == 1, row.getString("lateness"));
        return new Line(row.getString("student"), row.getLong("grading"), penalty);
    }

    List<Line> lines(Run run) {
        return database.all("SELECT * FROM line WHERE run = ? ORDER BY position", RunTable::line, run.number());
    }
}
