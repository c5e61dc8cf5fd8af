package chapter20;

import thermolab.exercise.Withholds;

/** A heat engine whose gas is one qubit. */
@Withholds({"quantum.QubitOtto", "quantum.TwoPointWork"})
public interface QubitStrokes {

    /**
     * The books of one cycle.
     *
     * @param hotHeat Q_h, heat from the hot bath into the qubit
     * @param coldHeat Q_c, heat from the cold bath into the qubit
     * @param work W, work that the qubit gives
     * @param regime "ENGINE" where it gives work, "REFRIGERATOR" where it takes work and heat from the cold bath, "ACCELERATOR" where it takes
     *        work (or none) and heat from the hot bath that goes to the cold one, "HEATER" where it takes work and warms both baths
     */
    record Books(double hotHeat, double coldHeat, double work, String regime) {
    }

    /**
     * Otto's cycle in its steady state. Levels at 0 and ω; each contact with a bath lasts until all else is forgotten. On each of the two
     * isolated strokes, in which ω changes, the qubit is found on the other level with a probability ξ, and on the one it was on otherwise.
     * k_B = ħ = 1; each number to within 1e-12 of the larger ω. None of the cases asked for lies on a border of two regimes.
     *
     * @param hotFrequency ω_h in contact with the hot bath, positive
     * @param hotTemperature T_h, positive, above T_c
     * @param coldFrequency ω_c, positive, perhaps above ω_h
     * @param coldTemperature T_c, positive
     * @param failure ξ from 0 to 1
     */
    Books cycle(double hotFrequency, double hotTemperature, double coldFrequency, double coldTemperature, double failure);
}
