package thermolab.grade.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of an assignment: read, checked, and applied. */
class AssignmentTest {

    private static final String RULES = """
            name: homework-1
            chapters: ["04"]
            points: {CrossEntropy: 4, Divergences: 3}
            due: 2026-12-01T23:59:00+01:00
            hidden-until: 2026-12-08T00:00:00+01:00
            late: {grace-minutes: 10, percent-per-day: 20, at-most-percent: 50}
            extensions: {ada: 2026-12-03T23:59:00+01:00}
            seed: 42
            """;
    private static final Instant DUE = Instant.parse("2026-12-01T22:59:00Z");

    @TempDir
    private Path folder;

    @Test
    void rulesAreReadAndApplied() throws IOException {
        Assignment assignment = read(RULES);
        assertEquals(7, assignment.maximum());
        assertEquals(2, assignment.exercises().size());
        assertEquals(Optional.of(DUE), assignment.dueFor("bob"));
        assertEquals(0, assignment.lost("bob", Optional.of(DUE.plusSeconds(600)), false));
        assertEquals(0.2, assignment.lost("bob", Optional.of(DUE.plusSeconds(601)), false));
        assertEquals(0, assignment.lost("ada", Optional.of(DUE.plus(Duration.ofDays(2))), true));
        assertEquals(0.2, assignment.lost("bob", Optional.empty(), true));
        assertEquals(0, assignment.lost("bob", Optional.empty(), false));
        assertFalse(assignment.showsHidden(Instant.parse("2026-12-07T22:59:59Z")));
        assertTrue(assignment.showsHidden(Instant.parse("2026-12-07T23:00:00Z")));
    }

    @Test
    void mistakesNameTheFileAndTheSetting() {
        assertMistake(RULES.replace("points:", "point:"), "no setting point");
        assertMistake(RULES.replace("CrossEntropy: 4", "CrossEntropi: 4"), "CrossEntropi, which chapters 04 do not have");
        assertMistake(RULES.replace("CrossEntropy: 4", "CrossEntropy: lots"), "lots must be a number");
        assertMistake(RULES.replace("2026-12-01T23:59:00+01:00", "soon"), "due (soon) must be a time");
        assertMistake(RULES.replace("percent-per-day: 20", "percent-per-day: 120"), "between 0 and 100");
        assertMistake(RULES.replace("[\"04\"]", "[4]"), "numbers in quotes");
        assertMistake(RULES + "secret-file: nowhere\n", "secret-file");
        assertMistake("a: [", "this is not YAML");
        assertMistake("", "points must name");
    }

    @Test
    void lateDaysAreCountedWhenTheyBegin() {
        LateRule rule = new LateRule(Duration.ofMinutes(10), 20, 50);
        assertEquals(0, rule.lost(Duration.ofMinutes(-5)));
        assertEquals(0, rule.lost(Duration.ofMinutes(10)));
        assertEquals(0.2, rule.lost(Duration.ofMinutes(11)));
        assertEquals(0.2, rule.lost(Duration.ofDays(1).plusMinutes(10)));
        assertEquals(0.4, rule.lost(Duration.ofDays(1).plusMinutes(11)));
        assertEquals(0.5, rule.lost(Duration.ofDays(30)));
    }

    @Test
    void eachStudentHasNumbersOfTheirOwnThatComeBack() throws IOException {
        Path file = folder.resolve("secret");
        Secret.create(file);
        Secret secret = Secret.read(file);
        Set<Long> seeds = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            seeds.add(secret.seed("homework-1", "student" + i));
        }
        assertEquals(200, seeds.size());
        assertEquals(secret.seed("homework-1", "ada"), Secret.read(file).seed("homework-1", "ada"));
        assertNotEquals(secret.seed("homework-1", "ada"), secret.seed("homework-2", "ada"));
        assertFalse(secret.fingerprint().contains(Files.readString(file).strip()));
    }

    @Test
    void hmacIsThatOfTheStandard() {
        // the first 8 bytes of HMAC-SHA256(key, "a\nb") by Python's hmac module
        assertEquals(0xbae23c11bfee4ec0L, Secret.of("keykeykeykeykeykey").seed("a", "b"));
    }

    @Test
    void shortSecretIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Secret.of("short"));
    }

    @Test
    void timesAreReadInThreeForms() {
        assertEquals(DUE, Moments.parse("due", "2026-12-01T23:59:00+01:00"));
        assertEquals(Moments.parse("due", "2026-12-01T23:59:59"), Moments.parse("due", "2026-12-01"));
        assertEquals(DUE, Moments.parse("due", Moments.write(DUE)));
    }

    @Test
    void hashChangesWithWhatVerdictsDependOnAndOnlyWithThat() throws IOException {
        Assignment assignment = read(RULES);
        String hash = HiddenTests.of(assignment).hash(assignment);
        assertEquals(hash, HiddenTests.of(assignment).hash(read(RULES.replace("CrossEntropy: 4", "CrossEntropy: 5"))));
        assertNotEquals(hash, HiddenTests.of(assignment).hash(read(RULES.replace("seed: 42", "seed: 43"))));
        Files.createDirectories(folder.resolve("hidden/chapter04"));
        Files.writeString(folder.resolve("hidden/chapter04/AHiddenTest.java"), "class A { }");
        assertNotEquals(hash, HiddenTests.of(assignment).hash(assignment));
    }

    private void assertMistake(String rules, String part) {
        String message = assertThrows(IllegalArgumentException.class, () -> read(rules)).getMessage();
        assertTrue(message.contains(part) && message.contains("assignment.yaml"), message);
    }

    private Assignment read(String rules) throws IOException {
        Files.writeString(folder.resolve(AssignmentFile.NAME), rules);
        return AssignmentFile.read(folder);
    }
}
