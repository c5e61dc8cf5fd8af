package chapter12;

import thermolab.exercise.Withholds;

/** The energy score of a classifier: the free energy of its logits, lower for inputs that it was trained on. */
@Withholds({"learn.EnergyScore", "num.LogSumExp"})
public interface LogitEnergy {

    /**
     * The free energy F = −T ln Z of a system whose states are the classes, with energies −zⱼ; for logits of any finite size.
     *
     * @param logits z, k ≥ 1 numbers
     * @param temperature T, positive
     * @return in the unit of the logits; between −max z − T ln k and −max z
     */
    double energyScore(double[] logits, double temperature);
}
