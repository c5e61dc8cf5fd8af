package thermolab.sample;

/**
 * One path of {@link DrivenLevels}, with what it costs and how likely it is in either direction.
 *
 * @param states where the system stood at each move of the levels
 * @param work W, the sum over the moves of E_after − E_before at that state
 * @param heat Q, taken from the bath between the moves
 * @param energyChange E of the last state on the last levels less E of the first on the first: W + Q
 * @param logProbability ln of the probability of this path, from equilibrium on the first levels
 * @param logReverseProbability ln of that of the same states backwards, from equilibrium on the last levels
 */
public record LevelPath(int[] states, double work, double heat, double energyChange, double logProbability, double logReverseProbability) {

    /** Of this path; zero where it is below the smallest double. */
    public double probability() {
        return Math.exp(logProbability);
    }

    /** Of the same states backwards. */
    public double reverseProbability() {
        return Math.exp(logReverseProbability);
    }

    /** ln of the two probabilities' ratio; Crooks: (W − ΔF)/T. */
    public double logRatio() {
        return logProbability - logReverseProbability;
    }
}
