package thermolab.grade;

import java.time.Instant;

/**
 * Under which circumstances a grading was made, so that it can be repeated.
 *
 * @param when it ended
 * @param who the user who started it
 * @param java version of the JDK
 * @param toolkit hash of the toolkit's jar
 * @param assignment hash of the assignment's rules and tests
 * @param tier of isolation: "A", "A- (unsafe)", "B"
 * @param limits in words, such as "10 s, 128 MB heap"
 * @param seed of the assignment
 */
public record Provenance(Instant when, String who, String java, String toolkit, String assignment, String tier, String limits,
        long seed) {
}
