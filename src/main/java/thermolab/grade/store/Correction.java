package thermolab.grade.store;

import java.time.Instant;

/**
 * Points that a person gave in place of the machine's; the machine's verdict stays beside it.
 *
 * @param student as in the roster
 * @param exercise name of the contract
 * @param points in the gradebook
 * @param reason in a sentence
 * @param who gave them
 * @param when they were given
 */
public record Correction(String student, String exercise, double points, String reason, String who, Instant when) {
}
