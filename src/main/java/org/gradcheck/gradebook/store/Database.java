package org.gradcheck.gradebook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * An SQLite file with the tables of a gradebook. One thread at a time may use it. A fault of the file system or of a
 * statement is an exception of the program, since nothing could be kept any more.
 */
final class Database implements AutoCloseable {

    /** The forms of the tables, in the order in which one follows from the other. */
    private static final List<String> FORMS = List.of("1.sql");

    private static final int PATIENCE_MILLISECONDS = 10_000;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a file; one that is not there is made.
     *
     * @throws BadGradebook if the file is no gradebook that this program knows
     */
    static Database open(Path file) throws BadGradebook, IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // In write-ahead mode a killed program loses nothing; only a power cut may cost the last moments.
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        config.enforceForeignKeys(true);
        try {
            Database database = new Database(config.createConnection("jdbc:sqlite:" + file));
            database.migrate(file);
            return database;
        } catch (SQLException e) {
            throw new BadGradebook(
                    file + " can't be used as a gradebook (" + e.getMessage() + "): choose another folder with -o.");
        }
    }

    private void migrate(Path file) throws BadGradebook {
        int form = one("PRAGMA user_version", row -> row.getInt(1));
        if (form > FORMS.size()) {
            close();
            throw new BadGradebook(file + " was written by a later version of gradcheck: use that one.");
        }
        for (int next = form; next < FORMS.size(); next++) {
            int number = next + 1;
            String statements = resource(FORMS.get(next));
            together(() -> {
                run(statements);
                run("PRAGMA user_version = " + number);
            });
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** What is read from a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All that is done is kept, or nothing of it. */
    void together(Runnable work) {
        run("BEGIN IMMEDIATE");
        try {
            work.run();
        } catch (RuntimeException e) {
            run("ROLLBACK");
            throw e;
        }
        run("COMMIT");
    }

    private void run(String statements) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(statements, e);
        }
    }

    /** Adds a row, and returns its number if it has one. */
    long insert(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return one("SELECT last_insert_rowid()", row -> row.getLong(1));
    }

    <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
        List<T> all = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(row.read(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return all;
    }

    /** @throws IllegalStateException if there is no row */
    <T> T one(String sql, Row<T> row, @Nullable Object... values) {
        List<T> all = all(sql, row, values);
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing for " + sql);
        }
        return all.get(0);
    }

    private PreparedStatement prepared(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the gradebook can't be closed", e);
        }
    }
}
