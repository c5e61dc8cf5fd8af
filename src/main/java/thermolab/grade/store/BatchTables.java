package thermolab.grade.store;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Batches as rows. */
final class BatchTables {

    private final Database database;

    BatchTables(Database database) {
        this.database = database;
    }

    void keep(Batch batch) throws SQLException {
        database.together(() -> {
            long id = database.update("INSERT INTO batch (submissions, roster, started, since) VALUES (?, ?, ?, ?)", batch.submissions(),
                    batch.roster(), batch.started(), batch.since());
            for (int i = 0; i < batch.entries().size(); i++) {
                Batch.Entry entry = batch.entries().get(i);
                database.update("INSERT INTO batch_entry (batch, place, student, name, matched, submitted, late) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        id, i, entry.student(), entry.name(), entry.matched(), entry.submitted(), entry.late());
            }
            for (int i = 0; i < batch.absent().size(); i++) {
                database.update("INSERT INTO batch_absent (batch, place, student, name) VALUES (?, ?, ?, ?)", id, i,
                        batch.absent().get(i).student(), batch.absent().get(i).name());
            }
            for (int i = 0; i < batch.remarks().size(); i++) {
                database.update("INSERT INTO batch_remark (batch, place, text) VALUES (?, ?, ?)", id, i, Schema.cut(batch.remarks().get(i)));
            }
        });
    }

    /** Says which submission of the student the last batch holds. */
    void handedIn(String student, String submission, String likeness) throws SQLException {
        database.update("UPDATE batch_entry SET submission = ?, likeness = ? WHERE student = ? AND batch = (SELECT MAX(id) FROM batch)",
                submission, likeness, student);
    }

    Optional<Batch> last() throws SQLException {
        return database.query(row -> {
            long id = row.getLong("id");
            return new Batch(row.getString("submissions"), row.getString("roster"), Database.instant(row, "started"), entries(id),
                    remarks(id),
                    absent(id), Optional.ofNullable(row.getTimestamp("since")).map(Timestamp::toInstant).orElse(Instant.EPOCH));
        }, "SELECT * FROM batch ORDER BY id DESC LIMIT 1").stream().findFirst();
    }

    private List<Batch.Entry> entries(long batch) throws SQLException {
        return database.query(row -> new Batch.Entry(row.getString("student"), row.getString("name"), row.getBoolean("matched"),
                Optional.ofNullable(row.getTimestamp("submitted")).map(Timestamp::toInstant), row.getBoolean("late"),
                Optional.ofNullable(row.getString("likeness")).orElse("")),
                "SELECT * FROM batch_entry WHERE batch = ? ORDER BY place", batch);
    }

    private List<String> remarks(long batch) throws SQLException {
        return database.query(row -> row.getString("text"), "SELECT text FROM batch_remark WHERE batch = ? ORDER BY place", batch);
    }

    private List<Batch.Absent> absent(long batch) throws SQLException {
        return database.query(row -> new Batch.Absent(row.getString("student"), row.getString("name")),
                "SELECT * FROM batch_absent WHERE batch = ? ORDER BY place", batch);
    }
}
