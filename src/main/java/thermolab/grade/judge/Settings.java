package thermolab.grade.judge;

import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.Tier;

/**
 * How to grade.
 *
 * @param tier of isolation; grading for points wants {@link Tier#A}
 * @param limits of each worker
 * @param jobs how many submissions are graded at once; that many threads call {@link Grader#grade}
 * @param seed of the assignment, recorded
 * @param who starts the grading, recorded
 * @param assignment hash of the assignment's rules and tests, recorded
 */
public record Settings(Tier tier, Limits limits, int jobs, long seed, String who, String assignment) {

    /** Tier A, standard limits, one job. */
    public static Settings standard() {
        return new Settings(Tier.A, Limits.STANDARD, 1, 0, System.getProperty("user.name"), "");
    }

    public Settings withTier(Tier other) {
        return new Settings(other, limits, jobs, seed, who, assignment);
    }

    public Settings withLimits(Limits other) {
        return new Settings(tier, other, jobs, seed, who, assignment);
    }

    public Settings withJobs(int other) {
        return new Settings(tier, limits, other, seed, who, assignment);
    }

    /** The same, recorded for an assignment. */
    public Settings withAssignment(String hash, long itsSeed) {
        return new Settings(tier, limits, jobs, itsSeed, who, hash);
    }
}
