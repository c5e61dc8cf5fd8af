package thermolab.grade.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One call for grading: where the submissions came from and who handed in.
 *
 * @param submissions path that was given
 * @param roster path that was given; empty where there was none
 * @param started when
 * @param entries in the order of the download
 * @param remarks what staff must look at
 * @param absent students of the roster without a submission
 * @param since only verdicts from then on count as made: when a new grading of everything was asked for, else the epoch
 */
public record Batch(String submissions, String roster, Instant started, List<Entry> entries, List<String> remarks, List<Absent> absent,
        Instant since) {

    /** One that takes every earlier verdict. */
    public Batch(String submissions, String roster, Instant started, List<Entry> entries, List<String> remarks, List<Absent> absent) {
        this(submissions, roster, started, entries, remarks, absent, Instant.EPOCH);
    }

    /**
     * A student of the batch.
     *
     * @param student id in the roster, else the download's own name
     * @param name for people
     * @param matched whether the roster knows the student
     * @param submitted when, where known
     * @param late marked as late by the download
     * @param likeness of the answers: equal for equal code; empty until the work is read, and where it holds no answer
     */
    public record Entry(String student, String name, boolean matched, Optional<Instant> submitted, boolean late, String likeness) {

        public Entry(String student, String name, boolean matched, Optional<Instant> submitted, boolean late) {
            this(student, name, matched, submitted, late, "");
        }
    }

    /** A student who handed in nothing. */
    public record Absent(String student, String name) {
    }

    public Batch {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
        absent = List.copyOf(absent);
    }
}
