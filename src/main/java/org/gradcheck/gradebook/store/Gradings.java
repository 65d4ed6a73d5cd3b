package org.gradcheck.gradebook.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.gradcheck.document.Picture;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Basis;

/** The gradings in a gradebook's file. */
final class Gradings {

    /** What may go better the next time: the machine was busy, or a limit was too low. */
    private static final Set<String> PASSING = Set.of("too-slow", "too-large", "reader-failed");

    private final Database database;

    Gradings(Database database) {
        this.database = database;
    }

    OptionalLong find(SubmissionKey key) {
        return database
                .all(
                        "SELECT id FROM grading WHERE student = ? AND submission = ? AND rubric = ? AND program = ?"
                                + " AND lasting = 1 ORDER BY id DESC LIMIT 1",
                        row -> row.getLong(1),
                        key.student(),
                        key.submission(),
                        key.rubric(),
                        key.program())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    long keep(SubmissionKey key, Grade grade, Map<String, List<Picture>> pictures) {
        boolean isLasting = grade.problems().stream().noneMatch(problem -> PASSING.contains(problem.code()));
        long number = database.insert(
                "INSERT INTO grading (student, submission, rubric, program, lasting, grade) VALUES (?, ?, ?, ?, ?, ?)",
                key.student(),
                key.submission(),
                key.rubric(),
                key.program(),
                isLasting ? 1 : 0,
                GradeBytes.of(grade));
        int position = 0;
        for (Verdict verdict : grade.verdicts()) {
            keep(number, position++, verdict.part(), Basis.of(verdict));
        }
        pictures.forEach((part, all) -> keep(number, part, all));
        return number;
    }

    private void keep(long grading, int position, String part, Basis basis) {
        database.insert(
                "INSERT INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                grading,
                position,
                part,
                basis.outcome().text(),
                basis.points().toPlainString(),
                basis.possible().toPlainString(),
                basis.review() ? 1 : 0,
                basis.reason(),
                basis.text(),
                basis.value(),
                basis.expected());
    }

    private void keep(long grading, String part, List<Picture> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            database.insert(
                    "INSERT INTO picture VALUES (?, ?, ?, ?)",
                    grading,
                    part,
                    i,
                    pictures.get(i).png());
        }
    }

    Grade grade(long grading) {
        return GradeBytes.grade(
                database.one("SELECT grade FROM grading WHERE id = ?", row -> row.getBytes(1), grading));
    }

    /** The fingerprint of what was graded. */
    String submission(long grading) {
        return database.one("SELECT submission FROM grading WHERE id = ?", row -> row.getString(1), grading);
    }

    List<Picture> pictures(long grading, String part) {
        return database.all(
                "SELECT png FROM picture WHERE grading = ? AND part = ? ORDER BY position",
                row -> new Picture(row.getBytes(1)),
                grading,
                part);
    }

    /** Part to verdict, in the order of the rubric. */
    Map<String, Basis> verdicts(long grading) {
        Map<String, Basis> verdicts = new LinkedHashMap<>();
        database.all(
                        "SELECT * FROM verdict WHERE grading = ? ORDER BY position",
                        row -> Map.entry(row.getString("part"), basis(row)),
                        grading)
                .forEach(verdict -> verdicts.put(verdict.getKey(), verdict.getValue()));
        return verdicts;
    }

    static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                new BigDecimal(row.getString("points")),
                new BigDecimal(row.getString("possible")),
                row.getInt("review") == 1,
                row.getString("reason"),
                row.getString("text"),
                row.getString("value"),
                row.getString("expected"));
    }
}
