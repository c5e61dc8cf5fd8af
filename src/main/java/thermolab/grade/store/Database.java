package thermolab.grade.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An H2 database in one file: statements with their values, and transactions that are on the disk when they end. */
final class Database implements AutoCloseable {

    static final String FILE = "history.mv.db";

    private static final Set<Integer> LOCKED = Set.of(90020, 50200); // H2's numbers
    private static final int WRONG_USER = 28000;

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Statements that count together or not at all. */
    interface Work {
        void run() throws SQLException;
    }

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** @throws IllegalStateException where another process holds the database */
    static Database open(Path folder, List<String> schema) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve(FILE);
        if (Files.isSymbolicLink(kept)) {
            throw new IllegalArgumentException(kept + " is a link, and the history is not written through links; put the file itself there");
        }
        if (Files.exists(kept) && !Files.isWritable(kept) || !Files.isWritable(folder)) {
            throw new IOException(kept + " can't be written; the history of gradings needs a folder of yours");
        }
        String file = folder.toAbsolutePath().resolve("history").toString();
        try {
            Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0", "staff", "");
            try (Statement statement = connection.createStatement()) {
                for (String table : schema) {
                    statement.execute(table);
                }
            }
            return new Database(connection);
        } catch (SQLException e) {
            throw problem(kept, e);
        }
    }

    /** In our words: the database's own mean nothing to staff. */
    private static IOException problem(Path kept, SQLException e) {
        if (LOCKED.contains(e.getErrorCode()) || String.valueOf(e.getMessage()).contains("file is locked")) {
            throw new IllegalStateException("another grading is writing to " + kept.getParent() + "; wait for its end", e);
        }
        return new IOException(kept + (e.getErrorCode() == WRONG_USER ? " is a database of something else" : " is damaged, or no history of gradings")
                + "; put a copy back, or move it away to begin anew (H2 " + e.getErrorCode() + ")", e);
    }

    /** Runs a statement; returns the number that the database gave to a new row, or 0. */
    synchronized long update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    synchronized <T> List<T> query(Reader<T> reader, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    synchronized void together(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** An instant to the microsecond: what the database keeps. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            statement.setObject(i + 1, value instanceof Instant time ? Timestamp.from(time) : value);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the history could not be closed: " + e.getMessage(), e);
        }
    }
}
