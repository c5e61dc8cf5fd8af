package thermolab.sample;

/**
 * How a stretch of a run ended.
 *
 * @param steps how many steps it made
 * @param interrupted whether it was stopped (Ctrl-C, Jupyter's stop button) before it had made all; what was measured until
 *     then is kept
 */
public record Outcome(long steps, boolean interrupted) {
}
