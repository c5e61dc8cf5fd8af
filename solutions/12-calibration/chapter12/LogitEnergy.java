package chapter12;

/** The energy score of a classifier: the free energy of its logits, lower for inputs that it was trained on. */
public interface LogitEnergy {

    /**
     * −T ln Σⱼ exp(zⱼ/T), for logits of any finite size.
     *
     * @param logits z, k ≥ 1 numbers
     * @param temperature T, positive
     * @return in the unit of the logits; between −max z − T ln k and −max z
     */
    double energyScore(double[] logits, double temperature);
}
