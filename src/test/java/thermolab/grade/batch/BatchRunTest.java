package thermolab.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.Grading;
import thermolab.grade.Provenance;
import thermolab.grade.SampleGradings.FakeMachine;
import thermolab.grade.Submission;
import thermolab.grade.ingest.Bounds;
import thermolab.grade.ingest.Intake;
import thermolab.grade.ingest.Roster;
import thermolab.grade.store.History;

/** A batch loses nothing and grades nothing twice, whatever interrupts it. */
class BatchRunTest {

    private static final int STUDENTS = 12;

    @TempDir
    private Path folder;

    private final FakeMachine machine = new FakeMachine();
    private final List<String> failures = new ArrayList<>();

    @Test
    void secondRunGradesNothing() throws Exception {
        handIn(STUDENTS);
        run(machine, 2, false);
        run(machine, 1, false);
        assertEquals(STUDENTS, machine.graded.get());
    }

    @Test
    void changedSubmissionAloneIsGradedAgain() throws Exception {
        handIn(STUDENTS);
        run(machine, 2, false);
        Files.writeString(folder.resolve("in/s3/MyA.java"), "class MyA { int changed; }");
        run(machine, 2, false);
        assertEquals(STUDENTS + 1, machine.graded.get());
    }

    @Test
    void regradingGradesAll() throws Exception {
        handIn(STUDENTS);
        run(machine, 2, false);
        run(machine, 2, true);
        assertEquals(2 * STUDENTS, machine.graded.get());
    }

    @Test
    void interruptedRunGoesOnWhereItWas() throws Exception {
        handIn(STUDENTS);
        FakeMachine dying = new FakeMachine() {
            @Override
            public Grading grade(Submission submission) {
                if (graded.get() == 5) {
                    throw new LinkageError("as if the process ended here");
                }
                return super.grade(submission);
            }
        };
        assertThrows(IllegalStateException.class, () -> run(dying, 1, false));
        run(machine, 2, false);
        assertEquals(STUDENTS, dying.graded.get() + machine.graded.get());
    }

    @Test
    void interruptedRegradingGoesOnWhereItWas() throws Exception {
        handIn(STUDENTS);
        run(machine, 2, false);
        FakeMachine dying = new FakeMachine() {
            @Override
            public Grading grade(Submission submission) {
                if (graded.get() == 5) {
                    throw new LinkageError("as if the process ended here");
                }
                return dated(super.grade(submission));
            }
        };
        Instant since = Instant.now();
        assertThrows(IllegalStateException.class, () -> run(dying, 1, since));
        FakeMachine resumed = new FakeMachine() {
            @Override
            public Grading grade(Submission submission) {
                return dated(super.grade(submission));
            }
        };
        run(resumed, 2, lastSince());
        assertEquals(STUDENTS - 5, resumed.graded.get());
        run(resumed, 2, lastSince());
        assertEquals(STUDENTS - 5, resumed.graded.get(), "nothing is left");
    }

    private Instant lastSince() throws IOException {
        try (History history = History.open(folder.resolve("results"))) {
            return history.lastBatch().orElseThrow().since();
        }
    }

    private static Grading dated(Grading grading) {
        Provenance from = grading.provenance();
        return new Grading(grading.student(), grading.hash(), grading.exercises(), grading.notes(), new Provenance(Instant.now(), from.who(),
                from.java(), from.toolkit(), from.assignment(), from.tier(), from.limits(), from.seed()));
    }

    @Test
    void faultInOneCostsNoOther() throws Exception {
        handIn(STUDENTS);
        Files.writeString(folder.resolve("in/s3/MyA.java"), "our fault");
        Files.writeString(folder.resolve("in/s4/MyA.java"), "ungraded");
        run(machine, 2, false);
        assertEquals(List.of("s3"), failures);
        machine.graded.set(0);
        run(machine, 2, false);
        assertEquals(2, machine.graded.get(), "both are tried again");
    }

    private void handIn(int students) throws IOException {
        for (int i : IntStream.range(0, students).toArray()) {
            Files.createDirectories(folder.resolve("in/s" + i));
            Files.writeString(folder.resolve("in/s" + i + "/MyA.java"), "class MyA { }");
        }
    }

    private void run(Machine with, int jobs, boolean again) throws IOException, InterruptedException {
        run(with, jobs, again ? Instant.now() : Instant.EPOCH);
    }

    private void run(Machine with, int jobs, Instant since) throws IOException, InterruptedException {
        failures.clear();
        try (History history = History.open(folder.resolve("results"));
                Intake intake = Intake.open(folder.resolve("in"), Roster.empty(), Bounds.standard())) {
            int[] told = {0};
            new BatchRun(intake, history, with, new BatchRun.Watcher() {
                @Override
                public void graded(Grading grading, boolean known) {
                    told[0]++;
                }

                @Override
                public void failed(String student, Throwable fault) {
                    told[0]++;
                    failures.add(student);
                }
            }).run(new BatchRun.Settings(jobs, since), "in", "");
            assertEquals(STUDENTS, told[0]);
            assertTrue(history.lastBatch().isPresent());
        }
    }
}
