package thermolab.bench;

import java.util.Locale;

/**
 * A line of the table: one of our works against one opponent.
 *
 * @param work what was done
 * @param opponent by whom else, with its version
 * @param ours seconds of ours
 * @param theirs seconds of theirs
 * @param ratio how many times as fast we are, round by round
 * @param demand how many times as fast we must be
 * @param ourBytes most memory of our process
 * @param theirBytes most memory of theirs
 * @param ourAnswer what ours came to
 * @param theirAnswer what theirs came to
 * @param right whether both answers are
 * @param note what else is to be said
 */
record Row(String work, String opponent, Quartiles ours, Quartiles theirs, Quartiles ratio, double demand, long ourBytes,
        long theirBytes, double ourAnswer, double theirAnswer, boolean right, String note) {

    /** Whether the demand is reached; a wrong answer reaches nothing. */
    boolean reached() {
        return right && ratio.median() >= demand;
    }

    /** {@code reached}, or how much of the demand. */
    String verdict() {
        if (!right) {
            return "WRONG ANSWER";
        }
        return reached() ? "reached" : String.format(Locale.ROOT, "%.0f %% of it", 100 * ratio.median() / demand);
    }
}
