package thermolab.grade;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import thermolab.grade.batch.Machine;
import thermolab.grade.store.Key;

/** Verdicts made up for tests of what comes before and after the judging. */
public final class SampleGradings {

    public static final Instant WHEN = Instant.parse("2026-11-21T08:00:00.123456Z");

    private SampleGradings() {
    }

    public static Provenance provenance() {
        return new Provenance(WHEN, "staff", "17.0.15", "toolkit-hash", "assignment-hash", "A", "10 s a test, 256 MB heap", 7);
    }

    /**
     * CrossEntropy half right, with a hidden test that is missed; Divergences as {@code cause} says.
     *
     * @param detail of every message
     */
    public static Grading grading(String student, String hash, Cause cause, String detail) {
        return grading(student, hash, cause, detail, detail);
    }

    /** @param inputs a message that carries what a hidden test handed in */
    public static Grading grading(String student, String hash, Cause cause, String detail, String inputs) {
        boolean passed = cause == Cause.PASSED;
        return new Grading(student, hash, List.of(
                new ExerciseGrade("CrossEntropy", List.of(
                        new TestGrade("nats", false, 1, 1, Cause.PASSED, "Natural logarithms give nats", inputs, 0.01),
                        new TestGrade("hugeLogits", true, 0, 1, Cause.EXCEPTION, "Huge logits must not overflow", inputs, "asked " + inputs, 0.02)),
                        0.5, 0.4, 64, 1, "log of " + inputs),
                new ExerciseGrade("Divergences", List.of(
                        new TestGrade("order", false, passed ? 3 : 0, 3, cause, "KL is not symmetric", detail, 0.03)),
                        0.6, 0.5, 80, 1, "")), List.of("a note on " + detail), provenance());
    }

    /** Counts its verdicts; every submission gets the same, and fails where the first source says so. */
    public static class FakeMachine implements Machine {

        public final AtomicInteger graded = new AtomicInteger();

        @Override
        public Grading grade(Submission submission) {
            graded.incrementAndGet();
            String text = submission.sources().isEmpty() ? "" : submission.sources().get(0).text();
            if (text.contains("our fault")) {
                throw new IllegalStateException("the sandbox did not start");
            }
            return grading(submission.student(), submission.hash(), text.contains("ungraded") ? Cause.UNGRADED : Cause.PASSED, "");
        }

        @Override
        public Key key(Submission submission) {
            return new Key(submission.student(), submission.hash(), "assignment-hash", "toolkit-hash", "A");
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
