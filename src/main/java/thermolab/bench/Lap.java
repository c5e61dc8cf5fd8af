package thermolab.bench;

/**
 * What one turn cost, per unit of work.
 *
 * @param cpu seconds that the process computed, on all its threads together
 * @param wall seconds that went by
 */
public record Lap(double cpu, double wall) {
}
