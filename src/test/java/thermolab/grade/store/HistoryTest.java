package thermolab.grade.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.Cause;
import thermolab.grade.Grading;
import thermolab.grade.SampleGradings;

/** What was graded is never lost, and never told of another submission. */
class HistoryTest {

    @TempDir
    private Path folder;

    private final Grading grading = SampleGradings.grading("ada", "hash-1", Cause.WRONG, "x\u202Ey\ud800\u0000");

    @Test
    void gradingComesBackAsItWas() throws IOException {
        try (History history = History.open(folder)) {
            history.keep(grading);
        }
        try (History history = History.open(folder)) {
            assertEquals(Optional.of(grading), history.find(Key.of(grading)));
        }
    }

    @Test
    void gradingIsOnTheDiskAtOnce() throws IOException {
        Path copy = folder.resolve("copy");
        try (History history = History.open(folder)) {
            history.keep(grading);
            Files.createDirectories(copy); // what a machine that loses its power here would find
            Files.copy(folder.resolve(Database.FILE), copy.resolve(Database.FILE));
        }
        try (History history = History.open(copy)) {
            assertEquals(1, history.of("ada").size());
        }
    }

    @Test
    void everyPartOfTheKeyCounts() throws IOException {
        try (History history = History.open(folder)) {
            history.keep(grading);
            Key key = Key.of(grading);
            for (Key other : List.of(new Key("bob", key.submission(), key.assignment(), key.toolkit(), key.tier()),
                    new Key(key.student(), "hash-2", key.assignment(), key.toolkit(), key.tier()),
                    new Key(key.student(), key.submission(), "other", key.toolkit(), key.tier()),
                    new Key(key.student(), key.submission(), key.assignment(), "other", key.tier()),
                    new Key(key.student(), key.submission(), key.assignment(), key.toolkit(), "A- (unsafe)"))) {
                assertEquals(Optional.empty(), history.find(other));
            }
        }
    }

    @Test
    void faultOfOurOwnIsKeptButIsNoVerdict() throws IOException {
        Grading ungraded = SampleGradings.grading("ada", "hash-1", Cause.UNGRADED, "");
        try (History history = History.open(folder)) {
            history.keep(ungraded);
            assertEquals(Optional.empty(), history.find(Key.of(ungraded)));
            assertEquals(List.of(ungraded), history.of("ada"));
        }
    }

    @Test
    void regradingStandsBeforeTheEarlier() throws IOException {
        Grading again = SampleGradings.grading("ada", "hash-1", Cause.PASSED, "");
        try (History history = History.open(folder)) {
            history.keep(grading);
            history.keep(again);
            assertEquals(List.of(again, grading), history.of("ada"));
            assertEquals(Optional.of(again), history.find(Key.of(grading)));
        }
    }

    @Test
    void currentGradingIsThatOfTheSubmissionInTheLastBatch() throws IOException {
        try (History history = History.open(folder)) {
            history.keep(grading);
            history.keep(SampleGradings.grading("ada", "hash-2", Cause.PASSED, ""));
            history.begin(batch());
            assertEquals(Optional.empty(), history.current("ada"));
            history.handedIn("ada", "hash-1", "");
            assertEquals(Optional.of(grading), history.current("ada"));
        }
    }

    @Test
    void batchComesBackAsItWas() throws IOException {
        try (History history = History.open(folder)) {
            history.begin(batch());
            assertEquals(Optional.of(batch()), history.lastBatch());
        }
    }

    @Test
    void correctionsStandBesideTheVerdict() throws IOException {
        Correction correction = new Correction("ada", "CrossEntropy", 2, "nearly", "staff", SampleGradings.WHEN);
        try (History history = History.open(folder)) {
            history.keep(grading);
            history.correct(correction);
            assertEquals(List.of(correction), history.corrections());
            assertEquals(Optional.of(grading), history.find(Key.of(grading)));
        }
    }

    @Test
    void hugeLogIsCut() throws IOException {
        try (History history = History.open(folder)) {
            history.keep(SampleGradings.grading("ada", "h", Cause.WRONG, "x".repeat(2_000_000)));
            assertTrue(history.of("ada").get(0).exercises().get(0).log().endsWith("[cut]"));
        }
    }

    @Test
    void secondProcessIsToldToWait() throws IOException {
        Path locked = folder.resolve("locked");
        Database.open(locked, List.of()).close();
        try (var channel = java.nio.channels.FileChannel.open(locked.resolve(Database.FILE), java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertTrue(assertThrows(IllegalStateException.class, () -> History.open(locked)).getMessage().contains("wait for its end"));
        }
    }

    private static Batch batch() {
        return new Batch("submissions", "roster.csv", SampleGradings.WHEN,
                List.of(new Batch.Entry("ada", "Ada Lovelace", true, Optional.of(SampleGradings.WHEN), false),
                        new Batch.Entry("x", "x", false, Optional.empty(), true)),
                List.of("x matches nobody"), List.of(new Batch.Absent("bob", "Bob")));
    }
}
