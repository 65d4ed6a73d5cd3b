package org.gradcheck.gradebook.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import org.gradcheck.gradebook.Withdrawal;
import org.jspecify.annotations.Nullable;

/** The decisions in a gradebook's file. */
final class DecisionTable {

    private final Database database;
    private final Gradings gradings;

    DecisionTable(Database database, Gradings gradings) {
        this.database = database;
        this.gradings = gradings;
    }

    /** @param seen the grading whose verdict was seen */
    long add(String assignment, Decision decision, OptionalLong seen) {
        return database.insert(
                "INSERT INTO decision (assignment, action, student, answers, part, points, why, decided_by, at, grading)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                assignment,
                decision.action().text(),
                decision.scope() instanceof Scope.Student student ? student.name() : null,
                decision.scope() instanceof Scope.EqualAnswers equal ? equal.group() : null,
                decision.part(),
                decision.points().map(BigDecimal::toPlainString).orElse(null),
                decision.why(),
                decision.by(),
                decision.at(),
                seen.isPresent() ? seen.getAsLong() : null);
    }

    void withdraw(Withdrawal withdrawal) {
        database.insert(
                "INSERT INTO withdrawal VALUES (?, ?, ?, ?)",
                withdrawal.decision(),
                withdrawal.why(),
                withdrawal.by(),
                withdrawal.at());
    }

    List<Withdrawal> withdrawals(String assignment) {
        return database.all(
                "SELECT withdrawal.* FROM withdrawal JOIN decision ON number = decision WHERE assignment = ?"
                        + " ORDER BY number",
                row -> new Withdrawal(
                        row.getLong("decision"),
                        row.getString("why"),
                        row.getString("withdrawn_by"),
                        row.getString("at")),
                assignment);
    }

    /** All that was ever decided, in its order. */
    List<Decision> all(String assignment) {
        return database.all("SELECT * FROM decision WHERE assignment = ? ORDER BY number", this::decision, assignment);
    }

    private Decision decision(ResultSet row) throws SQLException {
        String part = row.getString("part");
        long grading = row.getLong("grading");
        boolean unseen = row.wasNull();
        return new Decision(
                row.getLong("number"),
                Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
                scope(row.getString("student"), row.getString("answers")),
                part,
                Optional.ofNullable(row.getString("points")).map(BigDecimal::new),
                row.getString("why"),
                row.getString("decided_by"),
                row.getString("at"),
                unseen ? Optional.empty() : basis(grading, part));
    }

    private Optional<Basis> basis(long grading, String part) {
        return Optional.ofNullable(gradings.verdicts(grading).get(part));
    }

    private static Scope scope(@Nullable String student, @Nullable String answers) {
        if (student != null) {
            return new Scope.Student(student);
        }
        return answers == null ? new Scope.Everyone() : new Scope.EqualAnswers(answers);
    }
}
