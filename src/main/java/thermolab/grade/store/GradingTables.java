package thermolab.grade.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.Provenance;
import thermolab.grade.TestGrade;

/** Gradings as rows: one of the grading, and those of its exercises, tests and notes. */
final class GradingTables {

    private final Database database;

    GradingTables(Database database) {
        this.database = database;
    }

    void keep(Grading grading) throws SQLException {
        database.together(() -> {
            Provenance from = grading.provenance();
            long id = database.update("INSERT INTO grading (student, submission, assignment, toolkit, tier, complete, who, java, limits, seed, at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", grading.student(), grading.hash(), from.assignment(), from.toolkit(),
                    from.tier(), grading.graded(), from.who(), from.java(), from.limits(), from.seed(), from.when());
            for (int i = 0; i < grading.exercises().size(); i++) {
                keep(id, i, grading.exercises().get(i));
            }
            for (int i = 0; i < grading.notes().size(); i++) {
                database.update("INSERT INTO note (grading, place, text) VALUES (?, ?, ?)", id, i, Schema.cut(grading.notes().get(i)));
            }
        });
    }

    private void keep(long grading, int place, ExerciseGrade exercise) throws SQLException {
        database.update("INSERT INTO exercise_grade (grading, place, exercise, seconds, cpu_seconds, peak_mebibytes, attempts, log)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", grading, place, exercise.exercise(), exercise.seconds(), exercise.cpuSeconds(),
                exercise.peakMebibytes(), exercise.attempts(), Schema.cut(exercise.log()));
        for (int i = 0; i < exercise.tests().size(); i++) {
            TestGrade test = exercise.tests().get(i);
            database.update("INSERT INTO test_grade (grading, exercise, place, test, hidden, points, maximum, cause, idea, detail, evidence, seconds)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", grading, place, i, test.test(), test.hidden(), test.points(),
                    test.maximum(),
                    test.cause().name(), Schema.cut(test.idea()), Schema.cut(test.detail()), Schema.cut(test.evidence()), test.seconds());
        }
    }

    Optional<Grading> find(Key key) throws SQLException {
        return database.query(this::grading, "SELECT * FROM grading WHERE student = ? AND submission = ? AND assignment = ? AND toolkit = ?"
                + " AND tier = ? AND complete ORDER BY id DESC LIMIT 1", key.student(), key.submission(), key.assignment(), key.toolkit(),
                key.tier()).stream().findFirst();
    }

    /** The newest grading, complete or not, of the submission that the last batch holds. */
    Optional<Grading> current(String student) throws SQLException {
        return database.query(this::grading, "SELECT * FROM grading WHERE student = ? AND submission = (SELECT submission FROM batch_entry"
                + " WHERE student = ? AND batch = (SELECT MAX(id) FROM batch)) ORDER BY id DESC LIMIT 1", student, student)
                .stream().findFirst();
    }

    List<Grading> of(String student) throws SQLException {
        return database.query(this::grading, "SELECT * FROM grading WHERE student = ? ORDER BY id DESC", student);
    }

    private Grading grading(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Provenance from = new Provenance(Database.instant(row, "at"), row.getString("who"), row.getString("java"), row.getString("toolkit"),
                row.getString("assignment"), row.getString("tier"), row.getString("limits"), row.getLong("seed"));
        return new Grading(row.getString("student"), row.getString("submission"), exercises(id),
                database.query(note -> note.getString("text"), "SELECT text FROM note WHERE grading = ? ORDER BY place", id), from);
    }

    private List<ExerciseGrade> exercises(long grading) throws SQLException {
        List<List<TestGrade>> tests = new ArrayList<>();
        database.query(row -> {
            while (tests.size() <= row.getInt("exercise")) {
                tests.add(new ArrayList<>());
            }
            return tests.get(row.getInt("exercise")).add(test(row));
        }, "SELECT * FROM test_grade WHERE grading = ? ORDER BY exercise, place", grading);
        return database.query(row -> new ExerciseGrade(row.getString("exercise"),
                row.getInt("place") < tests.size() ? tests.get(row.getInt("place")) : List.of(), row.getDouble("seconds"),
                row.getDouble("cpu_seconds"), row.getDouble("peak_mebibytes"), row.getInt("attempts"), row.getString("log")),
                "SELECT * FROM exercise_grade WHERE grading = ? ORDER BY place", grading);
    }

    private static TestGrade test(ResultSet row) throws SQLException {
        return new TestGrade(row.getString("test"), row.getBoolean("hidden"), row.getDouble("points"), row.getDouble("maximum"),
                Cause.valueOf(row.getString("cause")), row.getString("idea"), row.getString("detail"),
                Optional.ofNullable(row.getString("evidence")).orElse(""), row.getDouble("seconds"));
    }
}
