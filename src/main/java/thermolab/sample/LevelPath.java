package thermolab.sample;

/**
 * One path of {@link DrivenLevels}, with what it costs and how likely it is in either direction.
 *
 * @param states where the system stood at each move of the levels
 * @param work W, the sum over the moves of E_after − E_before at that state
 * @param heat Q, taken from the bath between the moves
 * @param energyChange E of the last state on the last levels less E of the first on the first: W + Q
 * @param probability of this path, from equilibrium on the first levels
 * @param reverseProbability of the same states backwards, from equilibrium on the last levels
 */
public record LevelPath(int[] states, double work, double heat, double energyChange, double probability, double reverseProbability) {

    /** ln of the two probabilities' ratio; Crooks: (W − ΔF)/T. */
    public double logRatio() {
        return Math.log(probability) - Math.log(reverseProbability);
    }
}
