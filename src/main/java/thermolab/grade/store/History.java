package thermolab.grade.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import thermolab.grade.Grading;

/**
 * All gradings of an assignment, the batches they belong to, and people's corrections. Nothing is ever overwritten: a new
 * grading stands before the older ones.
 *
 * <p>Each grading is on the disk before {@link #keep} returns, so a batch that is interrupted goes on where it was. Safe for
 * several threads; one process at a time.
 */
public final class History implements AutoCloseable {

    private final Database database;
    private final GradingTables gradings;
    private final BatchTables batches;

    private History(Database database) {
        this.database = database;
        gradings = new GradingTables(database);
        batches = new BatchTables(database);
    }

    /** Opens the history in a folder, or begins one. */
    public static History open(Path folder) throws IOException {
        return new History(Database.open(folder, Schema.TABLES));
    }

    /** The newest complete grading under this key. */
    public Optional<Grading> find(Key key) {
        return asked(() -> gradings.find(key));
    }

    /** The newest grading, complete or not, of the submission that the last batch holds. */
    public Optional<Grading> current(String student) {
        return asked(() -> gradings.current(student));
    }

    /** Every grading of a student, the newest first. */
    public List<Grading> of(String student) {
        return asked(() -> gradings.of(student));
    }

    /** Keeps a grading for good. */
    public void keep(Grading grading) {
        asked(() -> {
            gradings.keep(grading);
            return null;
        });
    }

    /** The batch that was begun last. */
    public Optional<Batch> lastBatch() {
        return asked(batches::last);
    }

    public void begin(Batch batch) {
        asked(() -> {
            batches.keep(batch);
            return null;
        });
    }

    /**
     * Says which submission of the student the last batch holds.
     *
     * @param likeness as in {@link Batch.Entry}
     */
    public void handedIn(String student, String submission, String likeness) {
        asked(() -> {
            batches.handedIn(student, submission, likeness);
            return null;
        });
    }

    /** Keeps a person's points; the newest for a student's exercise counts. */
    public void correct(Correction correction) {
        asked(() -> database.update("INSERT INTO correction (student, exercise, points, reason, who, at) VALUES (?, ?, ?, ?, ?, ?)",
                correction.student(), correction.exercise(), correction.points(), correction.reason(), correction.who(), correction.when()));
    }

    /** Every correction, the oldest first. */
    public List<Correction> corrections() {
        return asked(() -> database.query(row -> new Correction(row.getString("student"), row.getString("exercise"), row.getDouble("points"),
                row.getString("reason"), row.getString("who"), Database.instant(row, "at")), "SELECT * FROM correction ORDER BY id"));
    }

    @Override
    public void close() {
        database.close();
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the history of gradings failed: " + e.getMessage(), e));
        }
    }
}
