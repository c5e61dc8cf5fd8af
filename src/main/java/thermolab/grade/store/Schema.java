package thermolab.grade.store;

import java.util.List;

/** The tables, for staff who ask the database questions of their own. */
final class Schema {

    /** Longer texts are cut: a log is for reading. */
    static final int LONGEST = 100_000; // characters

    static final List<String> TABLES = List.of(
            """
            CREATE TABLE IF NOT EXISTS grading (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, student VARCHAR NOT NULL,
              submission VARCHAR NOT NULL, assignment VARCHAR NOT NULL, toolkit VARCHAR NOT NULL, tier VARCHAR NOT NULL,
              complete BOOLEAN NOT NULL, who VARCHAR, java VARCHAR, limits VARCHAR, seed BIGINT, at TIMESTAMP(6) NOT NULL)""",
            "CREATE INDEX IF NOT EXISTS grading_of ON grading (student, submission, assignment, toolkit, tier)",
            """
            CREATE TABLE IF NOT EXISTS exercise_grade (grading BIGINT NOT NULL REFERENCES grading, place INT NOT NULL,
              exercise VARCHAR NOT NULL, seconds DOUBLE PRECISION, cpu_seconds DOUBLE PRECISION, peak_mebibytes DOUBLE PRECISION,
              attempts INT, log VARCHAR, PRIMARY KEY (grading, place))""",
            """
            CREATE TABLE IF NOT EXISTS test_grade (grading BIGINT NOT NULL REFERENCES grading, exercise INT NOT NULL, place INT NOT NULL,
              test VARCHAR NOT NULL, hidden BOOLEAN NOT NULL, points DOUBLE PRECISION NOT NULL, maximum DOUBLE PRECISION NOT NULL,
              cause VARCHAR NOT NULL, idea VARCHAR, detail VARCHAR, seconds DOUBLE PRECISION, PRIMARY KEY (grading, exercise, place))""",
            "ALTER TABLE test_grade ADD COLUMN IF NOT EXISTS evidence VARCHAR",
            """
            CREATE TABLE IF NOT EXISTS note (grading BIGINT NOT NULL REFERENCES grading, place INT NOT NULL, text VARCHAR,
              PRIMARY KEY (grading, place))""",
            """
            CREATE TABLE IF NOT EXISTS correction (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, student VARCHAR NOT NULL,
              exercise VARCHAR NOT NULL, points DOUBLE PRECISION NOT NULL, reason VARCHAR NOT NULL, who VARCHAR, at TIMESTAMP(6))""",
            """
            CREATE TABLE IF NOT EXISTS batch (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, submissions VARCHAR, roster VARCHAR,
              started TIMESTAMP(6))""",
            "ALTER TABLE batch ADD COLUMN IF NOT EXISTS since TIMESTAMP(6)",
            """
            CREATE TABLE IF NOT EXISTS batch_entry (batch BIGINT NOT NULL REFERENCES batch, place INT NOT NULL, student VARCHAR NOT NULL,
              name VARCHAR, matched BOOLEAN, submitted TIMESTAMP(6), late BOOLEAN, submission VARCHAR, PRIMARY KEY (batch, place))""",
            "ALTER TABLE batch_entry ADD COLUMN IF NOT EXISTS likeness VARCHAR",
            """
            CREATE TABLE IF NOT EXISTS batch_absent (batch BIGINT NOT NULL REFERENCES batch, place INT NOT NULL, student VARCHAR,
              name VARCHAR, PRIMARY KEY (batch, place))""",
            """
            CREATE TABLE IF NOT EXISTS batch_remark (batch BIGINT NOT NULL REFERENCES batch, place INT NOT NULL, text VARCHAR,
              PRIMARY KEY (batch, place))""");

    private Schema() {
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " [cut]";
    }
}
