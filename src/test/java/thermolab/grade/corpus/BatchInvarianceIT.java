package thermolab.grade.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.batch.BatchRun;
import thermolab.grade.batch.Machine;
import thermolab.grade.ingest.Bounds;
import thermolab.grade.ingest.Intake;
import thermolab.grade.ingest.Roster;
import thermolab.grade.judge.Grader;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;
import thermolab.grade.store.History;
import thermolab.grade.store.Key;
import thermolab.house.Jdks;

/**
 * A batch of honest, slightly wrong, broken and hostile submissions has the same verdicts however it is graded.
 *
 * <p>{@code -Dthermolab.batch=300} takes that many submissions instead of a few.
 */
class BatchInvarianceIT {

    private static final int COUNT = Integer.getInteger("thermolab.batch", 24);
    private static final int ALONE = Math.max(4, COUNT / 20);
    private static final long SEED = 20;
    private static final int INTERRUPTIONS = 4;

    @TempDir
    private static Path folder;

    private static Bait bait;
    private static Path submissions;
    private static Map<String, String> expected;

    @BeforeAll
    static void gradeTogether() throws Exception {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
        bait = Bait.laid();
        submissions = Files.createDirectories(folder.resolve("submissions"));
        Mixture.lay(submissions, COUNT, SEED, bait);
        expected = Verdicts.of(submissions, places(), 2);
    }

    @AfterAll
    static void closeBait() throws IOException {
        if (bait != null) {
            bait.close();
        }
    }

    private static List<Integer> places() {
        return new ArrayList<>(IntStream.range(0, COUNT).boxed().toList());
    }

    @Test
    void batchIsAMixture() {
        assertEquals(COUNT, expected.size());
        String all = expected.values().toString();
        for (String cause : List.of("PASSED", "WRONG", "COMPILE_ERROR", "MISSING")) {
            assertTrue(all.contains(" " + cause + " "), "no test is " + cause);
        }
        assertTrue(!all.contains(" UNGRADED "), all);
    }

    @Test
    void oneJobAndAnotherOrderChangeNothing() throws Exception {
        List<Integer> shuffled = places();
        Collections.shuffle(shuffled, new Random(SEED)); // any order will do
        assertEquals(expected, Verdicts.of(submissions, shuffled, 1));
    }

    @Test
    void companyChangesNothing() throws Exception {
        List<Integer> shuffled = places();
        Collections.shuffle(shuffled, new Random(SEED + 1));
        for (int place : shuffled.subList(0, ALONE)) {
            Verdicts.of(submissions, List.of(place), 1).forEach((student, verdict) -> assertEquals(expected.get(student), verdict, student));
        }
    }

    @Test
    void newestJavaChangesNothing() throws Exception {
        Path verdicts = folder.resolve("verdicts.txt");
        Path log = folder.resolve("log.txt");
        Path java = Jdks.newest().resolve("bin/java");
        int code = new ProcessBuilder(java.toString(), "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Dthermolab.home=" + System.getProperty("thermolab.home", ""), "-cp",
                System.getProperty("java.class.path"), Verdicts.class.getName(), submissions.toString(), String.valueOf(COUNT), verdicts.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        assertEquals(0, code, Files.readString(log));
        assertEquals(expected.toString(), Files.readString(verdicts));
    }

    /** A grader that breaks down once it has handed over so many verdicts, as if somebody had pulled the plug. */
    private record Fragile(Grader grader, Key example, AtomicInteger verdicts, int last) implements Machine {

        @Override
        public Grading grade(Submission submission) {
            Grading grading = verdicts.get() < last ? grader.grade(submission) : null;
            if (grading == null || verdicts.getAndUpdate(count -> Math.min(count + 1, last)) >= last) {
                throw new Interruption();
            }
            return grading;
        }

        @Override
        public Key key(Submission submission) {
            return new Key(submission.student(), submission.hash(), example.assignment(), example.toolkit(), example.tier());
        }

        @Override
        public void close() {
            // the grader is the test's
        }
    }

    private static final class Interruption extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void interruptionsLoseNothingAndGradeNothingTwice() throws Exception {
        Path store = Files.createDirectories(folder.resolve("history"));
        AtomicInteger handedOver = new AtomicInteger();
        Random random = new Random(SEED);
        Map<String, String> verdicts = new TreeMap<>();
        int jobs = 2;
        try (Grader grader = Verdicts.grader(jobs); Intake intake = Intake.open(submissions, Roster.empty(), Bounds.standard())) {
            Key example = Key.of(grader.grade(new Submission("nobody", List.of(), "", List.of())));
            for (int run = 0; run <= INTERRUPTIONS; run++) {
                int last = run == INTERRUPTIONS ? Integer.MAX_VALUE : handedOver.get() + 1 + random.nextInt(COUNT / INTERRUPTIONS);
                try (History history = History.open(store)) {
                    new BatchRun(intake, history, new Fragile(grader, example, handedOver, last), new BatchRun.Watcher() {
                        @Override
                        public void graded(Grading grading, boolean known) {
                            verdicts.put(grading.student(), Verdicts.of(grading));
                        }

                        @Override
                        public void failed(String student, Throwable fault) {
                            throw new AssertionError(student, fault);
                        }
                    }).run(new BatchRun.Settings(jobs, Instant.EPOCH), "submissions", "");
                } catch (IllegalStateException e) {
                    assertTrue(e.getCause() instanceof Interruption, e.toString());
                }
            }
        }
        assertEquals(expected, verdicts);
        int inFlight = INTERRUPTIONS * (jobs - 1); // handed over, and lost before they were kept
        assertTrue(handedOver.get() <= COUNT + inFlight, handedOver + " verdicts on " + COUNT + " submissions");
    }
}
